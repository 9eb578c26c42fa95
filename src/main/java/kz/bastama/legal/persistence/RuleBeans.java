package kz.bastama.legal.persistence;

import kz.bastama.legal.domain.MciByDate;
import kz.bastama.legal.domain.Rulebooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** The rules are read once, at the start; a faulty file does not let the product start. */
@Configuration(proxyBeanMethods = false)
class RuleBeans {

    @Bean
    RuleFiles ruleFiles(ResourceLoader resources) {
        return new RuleFiles(ResourcePatternUtils.getResourcePatternResolver(resources), "classpath:legal/");
    }

    @Bean
    Rulebooks editions(RuleFiles files) {
        return files.editions();
    }

    @Bean
    MciByDate monthlyCalculationIndex(RuleFiles files) {
        return files.monthlyIndex();
    }
}
