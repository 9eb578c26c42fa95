package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.grant.application.ClearLines;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The operator accepts every expense of the report under review that is not decided yet. */
@Component
@Profile("replay")
class ClearAct implements Act {

    private final ClearLines clearLines;
    private final Clearings clearings;
    private final Reports reports;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    ClearAct(ClearLines clearLines, Clearings clearings, Reports reports, Troupe troupe, Stage stage, Reading reading) {
        this.clearLines = clearLines;
        this.clearings = clearings;
        this.reports = reports;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "clear";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID grant = stage.id(told.text("application") + ".grant");
        return troupe.asOneOf("operator", () -> clear(grant));
    }

    private List<Reason> clear(UUID grant) {
        Report report = reports.latest(grant).orElseThrow();
        List<ClearLines.Ruling> rulings = clearings.of(grant, report.revision()).open().stream()
                .map(line -> new ClearLines.Ruling(line.position(), LineDecision.ACCEPT, null, ""))
                .toList();
        return clearLines.of(grant, report.revision(), report.version(), rulings)
                        instanceof ClearLines.Outcome.Kept kept
                ? reading.of(kept.wrong())
                : List.of(new Reason("", "NOT_UNDER_REVIEW"));
    }
}
