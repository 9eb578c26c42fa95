package kz.bastama.competition.process;

import kz.bastama.competition.application.ForgetUnconfirmed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each node that works off jobs forgets now and then what visitors without an account did not confirm. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class GuestRounds {

    private final ForgetUnconfirmed forgetUnconfirmed;

    GuestRounds(ForgetUnconfirmed forgetUnconfirmed) {
        this.forgetUnconfirmed = forgetUnconfirmed;
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
    void look() {
        forgetUnconfirmed.all();
    }
}
