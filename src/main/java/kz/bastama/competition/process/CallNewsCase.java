package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bastama.competition.domain.CallNews;
import kz.bastama.competition.domain.Competition;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variable;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

/** Starts {@code processes/competition/call-news.bpmn}. */
@Component
class CallNewsCase implements CallNews {

    static final Variable<String> COMPETITION_ID = Variable.text("competitionId");

    private static final String PROCESS = "call-news";

    private final Cases cases;

    CallNewsCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Competition competition) {
        cases.start(
                PROCESS,
                idOf(competition.id()).toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .titled(competition.title())
                        .and(CASE_PATH, "/staff/competitions/" + competition.id())
                        .and(CUSTOMER_CODE, competition.customerCode())
                        .and(COMPETITION_ID, competition.id().toString()));
    }

    static UUID idOf(UUID competitionId) {
        return UUID.nameUUIDFromBytes(("news of " + competitionId).getBytes(StandardCharsets.UTF_8));
    }
}
