package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;
import static kz.bastama.competition.process.LotSuccessionModel.COMMISSION_NAMES_NEXT;
import static kz.bastama.competition.process.LotSuccessionModel.NEXT_NAMED;
import static kz.bastama.competition.process.LotSuccessionModel.OPEN_TO_OBJECTION;

import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.SuccessionProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

@Component
class LotSuccessionCase implements SuccessionProcess {

    private final Cases cases;

    LotSuccessionCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(
            Succession succession, Competition competition, Lot lot, boolean commission, boolean openToObjection) {
        cases.start(
                LotSuccessionModel.PROCESS,
                succession.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .titled(lot.title())
                        .and(CASE_PATH, "/staff/successions/" + succession.id())
                        .and(CUSTOMER_CODE, competition.customerCode())
                        .and(COMMISSION_NAMES_NEXT, commission)
                        .and(OPEN_TO_OBJECTION, openToObjection)
                        .and(NEXT_NAMED, false));
    }
}
