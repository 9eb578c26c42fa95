package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** On a slow disk the tables are not there yet when the engine is made: it must wait for them. */
@BastamaTest
class FrozenDefinitionsTest {

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Test
    void keepsTheEngineBehindTheTables() {
        assertThat(beans.isConfigurationFrozen()).isTrue();
        assertThat(beans.getMergedBeanDefinition("processEngineFactoryBean").getDependsOn())
                .contains("liquibase");
    }
}
