package kz.bastama.competition.process;

import kz.bastama.competition.application.ForgetGuests;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each node that works off jobs forgets now and then visitors without an account who did not confirm or were not answered. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class GuestRounds {

    private final ForgetGuests forgetGuests;

    GuestRounds(ForgetGuests forgetGuests) {
        this.forgetGuests = forgetGuests;
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
    void look() {
        forgetGuests.all();
    }
}
