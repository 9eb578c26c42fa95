package kz.bastama.competition.web;

import java.time.Instant;
import kz.bastama.competition.application.SendCorrection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Selection;
import org.springframework.stereotype.Component;

/**
 * What lists and badges say of an application: its state, and once the result is published what came of it. Public because the
 * templates of the module call it.
 */
@Component("applicationStanding")
public class ApplicationStanding {

    private final Competitions competitions;
    private final Selection selection;
    private final SendCorrection sendCorrection;

    ApplicationStanding(Competitions competitions, Selection selection, SendCorrection sendCorrection) {
        this.competitions = competitions;
        this.selection = selection;
        this.sendCorrection = sendCorrection;
    }

    /** The end of the message key {@code competition.application.…}. */
    public String of(Application application) {
        if (application.state() != ApplicationState.ADMITTED
                || competitions.find(application.competitionId()).orElseThrow().publishedAt() == null) {
            return application.state().name();
        }
        boolean fell = selection.fallen(application.competitionId()).stream()
                .anyMatch(fallen -> fallen.award().applicationId().equals(application.id()));
        boolean won = selection.awards(application.competitionId()).values().stream()
                .anyMatch(awards ->
                        awards.stream().anyMatch(award -> award.applicationId().equals(application.id())));
        return fell ? "FELL" : won ? "WON" : "NOT_WON";
    }

    /** Until when the organisation may mend what was returned; null where nothing was. */
    public Instant mendUntil(Application application) {
        return application.state() == ApplicationState.RETURNED
                ? sendCorrection.until(application.id()).orElse(null)
                : null;
    }

    public String tone(Application application) {
        return switch (of(application)) {
            case "ADMITTED", "WON" -> "good";
            case "REFUSED", "FELL" -> "bad";
            default -> "waiting";
        };
    }
}
