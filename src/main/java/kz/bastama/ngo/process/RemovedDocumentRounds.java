package kz.bastama.ngo.process;

import kz.bastama.ngo.application.ForgetRemovedDocuments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each node that works off jobs deletes now and then what was taken out of file cabinets. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class RemovedDocumentRounds {

    private final ForgetRemovedDocuments forgetRemovedDocuments;

    RemovedDocumentRounds(ForgetRemovedDocuments forgetRemovedDocuments) {
        this.forgetRemovedDocuments = forgetRemovedDocuments;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void look() {
        forgetRemovedDocuments.all();
    }
}
