package kz.bastama.replay.process;

import java.util.Map;
import java.util.function.Function;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the grant of an application has come. */
@Component
@Profile("replay")
class GrantFacts implements FactSource {

    private final Reports reports;
    private final Stage stage;

    GrantFacts(Reports reports, Stage stage) {
        this.reports = reports;
        this.stage = stage;
    }

    @Override
    public Map<String, Function<Part, Object>> facts() {
        return Map.of(
                "grant.state", told -> grant(told).state().name(),
                "grant.sum", told -> grant(told).sum(),
                "grant.returns", this::returns);
    }

    private Grant grant(Part told) {
        return stage.grant(told.text("of"));
    }

    private int returns(Part told) {
        return (int) reports.of(grant(told).id()).stream()
                .filter(report -> report.state() == ReportState.RETURNED)
                .count();
    }
}
