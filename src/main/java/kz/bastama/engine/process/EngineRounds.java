package kz.bastama.engine.process;

import kz.bastama.account.Deputies;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What each node looks after again and again, where it works off jobs at all. Two nodes may look at once: what is done is done once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class EngineRounds {

    private final TermWatch watch;
    private final Deputies deputies;

    EngineRounds(TermWatch watch, Deputies deputies) {
        this.watch = watch;
        this.deputies = deputies;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${bastama.rounds:PT1M}")
    void watchTerms() {
        watch.look();
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${bastama.rounds:PT1M}")
    void turnDeputies() {
        deputies.turn();
    }
}
