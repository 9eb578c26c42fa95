package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.ExtensionProcess;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Component;

@Component
class IntakeExtensionCase implements ExtensionProcess {

    private final Cases cases;

    IntakeExtensionCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(IntakeExtension extension, Competition competition) {
        cases.start(
                IntakeExtensionModel.PROCESS,
                extension.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .titled(competition.title())
                        .and(CASE_PATH, "/staff/competitions/" + competition.id())
                        .and(CUSTOMER_CODE, competition.customerCode())
                        .and(IntakeExtensionModel.EXTENSION_FROM, ShownTime.minute(extension.from()))
                        .and(IntakeExtensionModel.EXTENSION_TO, ShownTime.minute(extension.to()))
                        .and(IntakeExtensionModel.EXTENSION_REASON, extension.reason()));
    }

    @Override
    public boolean lapsed(UUID extensionId) {
        return cases.correlate(
                IntakeExtensionModel.PROCESS, extensionId.toString(), IntakeExtensionModel.LAPSED, Variables.none());
    }
}
