package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;
import static kz.bastama.competition.process.CompetitionModel.GRANT_TYPE;
import static kz.bastama.competition.process.CompetitionModel.PROCESS;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

@Component
class CompetitionCase implements CompetitionProcess {

    private final Cases cases;
    private final Parties parties;

    CompetitionCase(Cases cases, Parties parties) {
        this.cases = cases;
        this.parties = parties;
    }

    @Override
    public void start(Competition competition) {
        OfficialText head = parties.operator().head();
        cases.start(
                PROCESS,
                competition.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .titled(competition.title())
                        .and(CASE_PATH, "/staff/competitions/" + competition.id())
                        .and(CUSTOMER_CODE, competition.customerCode())
                        .and(GRANT_TYPE, competition.grantType())
                        .and(CompetitionModel.CHECK_SIGNATORY_KK, head.kk())
                        .and(CompetitionModel.CHECK_SIGNATORY, head.ru()));
    }

    @Override
    public boolean checksFinished(UUID competitionId) {
        return cases.correlate(PROCESS, competitionId.toString(), CompetitionModel.CHECKS_FINISHED, Variables.none());
    }

    @Override
    public boolean cancelled(UUID competitionId) {
        return cases.correlate(PROCESS, competitionId.toString(), CompetitionModel.CANCELLED, Variables.none());
    }

    @Override
    public boolean scoringFinished(UUID competitionId) {
        return cases.correlate(PROCESS, competitionId.toString(), CompetitionModel.SCORING_FINISHED, Variables.none());
    }

    @Override
    public boolean objectionsDecided(UUID competitionId) {
        return cases.correlate(
                PROCESS, competitionId.toString(), CompetitionModel.OBJECTIONS_DECIDED, Variables.none());
    }

    @Override
    public boolean isRunning(UUID competitionId) {
        return cases.isRunning(PROCESS, competitionId.toString());
    }
}
