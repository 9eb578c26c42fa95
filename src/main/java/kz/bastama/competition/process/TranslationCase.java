package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CASE_TITLE;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.TranslationProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

@Component
class TranslationCase implements TranslationProcess {

    private final Cases cases;

    TranslationCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Translation translation, Application application, Competition competition) {
        cases.start(
                TranslationModel.PROCESS,
                translation.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .and(CASE_TITLE, application.number())
                        .and(CASE_PATH, "/staff/applications/" + application.id())
                        .and(CUSTOMER_CODE, competition.customerCode()));
    }

    @Override
    public void notNeeded(UUID translationId) {
        cases.correlate(
                TranslationModel.PROCESS, translationId.toString(), TranslationModel.NOT_NEEDED, Variables.none());
    }
}
