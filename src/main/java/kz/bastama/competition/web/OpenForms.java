package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.OpenedForms;
import org.springframework.stereotype.Component;

/**
 * Remembers since when a person has had a form open, where the edition gives a grace to whoever had; it belongs to the person
 * and not to the session, which may end in between.
 */
@Component
class OpenForms {

    private final OpenIntake intake;
    private final OpenedForms opened;
    private final CurrentActor actor;
    private final Clock clock;

    OpenForms(OpenIntake intake, OpenedForms opened, CurrentActor actor, Clock clock) {
        this.intake = intake;
        this.opened = opened;
        this.actor = actor;
        this.clock = clock;
    }

    /** The form is being shown. */
    Arrival shown(HttpServletRequest request, UUID applicationId, Competition competition) {
        Instant now = clock.instant();
        if (!intake.grace(competition).isZero() && competition.receives(now)) {
            opened.opened(applicationId, actor.get().personId(), now);
        }
        return arrival(request, applicationId);
    }

    /** Something of the form arrives now. */
    Arrival arrival(HttpServletRequest request, UUID applicationId) {
        return new Arrival(
                Arrivals.of(request, clock),
                opened.openedAt(applicationId, actor.get().personId()).orElse(null));
    }
}
