package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import org.springframework.stereotype.Component;

/** Remembers in the session since when a person has had a form open, where the edition gives a grace to whoever had. */
@Component
class OpenForms {

    private static final String OPENED = "competition.opened.";

    private final OpenIntake intake;
    private final Clock clock;

    OpenForms(OpenIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** The form is being shown. */
    Arrival shown(HttpServletRequest request, UUID applicationId, Competition competition) {
        Instant now = clock.instant();
        if (!intake.grace(competition).isZero() && competition.receives(now)) {
            HttpSession session = request.getSession();
            if (session.getAttribute(OPENED + applicationId) == null) {
                session.setAttribute(OPENED + applicationId, now.toEpochMilli());
            }
        }
        return arrival(request, applicationId);
    }

    /** Something of the form arrives now. */
    Arrival arrival(HttpServletRequest request, UUID applicationId) {
        HttpSession session = request.getSession(false);
        Object opened = session == null ? null : session.getAttribute(OPENED + applicationId);
        return new Arrival(
                Arrivals.of(request, clock), opened instanceof Long millis ? Instant.ofEpochMilli(millis) : null);
    }
}
