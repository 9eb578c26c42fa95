package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.QuestionProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

@Component
class CallQuestionCase implements QuestionProcess {

    private final Cases cases;

    CallQuestionCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(CallQuestion question, Competition competition) {
        cases.start(
                CallQuestionModel.PROCESS,
                question.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .titled(competition.title())
                        .and(CASE_PATH, "/staff/competitions/" + competition.id() + "#question-" + question.id())
                        .and(CUSTOMER_CODE, competition.customerCode()));
    }
}
