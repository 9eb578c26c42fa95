package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ExpertCallProcess;
import kz.bastama.expert.ConflictWeighed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries the calls anew that waited for the word of an officer on the next of the reserve, as soon as it is said. */
@Component
class FillEmptyPlaces {

    private final Competitions competitions;
    private final ApplicantConflicts applicants;
    private final Unsettled unsettled;
    private final CallAnotherExpert callAnother;
    private final ExpertCallProcess calls;

    FillEmptyPlaces(
            Competitions competitions,
            ApplicantConflicts applicants,
            Unsettled unsettled,
            CallAnotherExpert callAnother,
            ExpertCallProcess calls) {
        this.competitions = competitions;
        this.applicants = applicants;
        this.unsettled = unsettled;
        this.callAnother = callAnother;
        this.calls = calls;
    }

    @EventListener
    @Transactional
    public void on(ConflictWeighed weighed) {
        Competition competition = competitions.counting(UUID.fromString(weighed.caseId()));
        if (!unsettled.isUndecided(competition)) {
            return;
        }
        for (Application application : applicants.admitted(competition.id())) {
            callAnother.fillEmpty(competition, application, weighed.personId());
            if (callAnother.of(application.id())) {
                calls.settled(application);
            }
        }
    }
}
