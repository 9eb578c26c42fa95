package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationProcess;
import kz.bastama.competition.domain.Competition;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class ApplicationCase implements ApplicationProcess {

    private final Cases cases;

    ApplicationCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Application application, Competition competition, OfficialText organisation) {
        cases.start(
                ApplicationModel.PROCESS,
                application.id().toString(),
                Variables.of(CompetitionModel.EDITION, competition.edition().toString())
                        .titled(organisation.between(application.number() + " · ", ""))
                        .and(CompetitionModel.CASE_PATH, "/staff/applications/" + application.id())
                        .and(CompetitionModel.CUSTOMER_CODE, competition.customerCode()));
    }

    @Override
    public boolean intakeClosed(UUID applicationId) {
        return cases.correlate(
                ApplicationModel.PROCESS, applicationId.toString(), ApplicationModel.INTAKE_CLOSED, Variables.none());
    }

    @Override
    public boolean corrected(UUID applicationId) {
        return cases.correlate(
                ApplicationModel.PROCESS, applicationId.toString(), ApplicationModel.CORRECTED, Variables.none());
    }

    @Override
    public boolean withdrawn(UUID applicationId) {
        return cases.correlate(
                ApplicationModel.PROCESS, applicationId.toString(), ApplicationModel.WITHDRAWN, Variables.none());
    }

    @Override
    public boolean competitionCancelled(UUID applicationId) {
        return cases.correlate(
                ApplicationModel.PROCESS,
                applicationId.toString(),
                ApplicationModel.COMPETITION_CANCELLED,
                Variables.none());
    }
}
