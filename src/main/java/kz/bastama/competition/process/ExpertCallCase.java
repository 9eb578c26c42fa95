package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CASE_TITLE;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.ExpertCallProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

@Component
class ExpertCallCase implements ExpertCallProcess {

    private final Cases cases;

    ExpertCallCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Application application, Competition competition) {
        String id = application.id().toString();
        if (!cases.isRunning(ExpertCallModel.PROCESS, id)) {
            cases.start(
                    ExpertCallModel.PROCESS,
                    id,
                    Variables.of(EDITION, competition.edition().toString())
                            .and(CASE_TITLE, application.number())
                            .and(CASE_PATH, "/staff/competitions/" + competition.id())
                            .and(CUSTOMER_CODE, competition.customerCode()));
        }
    }

    @Override
    public void settled(Application application) {
        cases.correlate(
                ExpertCallModel.PROCESS, application.id().toString(), ExpertCallModel.SETTLED, Variables.none());
    }
}
