package kz.bastama.expert.process;

import kz.bastama.expert.application.ApplyAsExpert;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each node that works off jobs forgets now and then who applied to be an expert and did not confirm the mail address. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class RequestRounds {

    private final ApplyAsExpert applyAsExpert;

    RequestRounds(ApplyAsExpert applyAsExpert) {
        this.applyAsExpert = applyAsExpert;
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    void look() {
        applyAsExpert.forgetUnconfirmed();
    }
}
