package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CASE_TITLE;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.SheetProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import org.springframework.stereotype.Component;

@Component
class ReviewCase implements SheetProcess {

    private final Cases cases;

    ReviewCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Review sheet, Competition competition) {
        cases.start(
                ReviewModel.PROCESS,
                sheet.id().toString(),
                Variables.of(EDITION, competition.edition().toString())
                        .and(CASE_TITLE, competition.title().ru())
                        .and(CASE_PATH, "/staff/competitions/" + competition.id())
                        .and(CUSTOMER_CODE, competition.customerCode()));
    }

    /** A sheet given out before there were cases of sheets gets one for its paper. */
    @Override
    public void finished(Review sheet, Competition competition) {
        if (!isRunning(sheet.id())) {
            start(sheet, competition);
        }
        cases.correlate(ReviewModel.PROCESS, sheet.id().toString(), ReviewModel.SHEET_FINAL, Variables.none());
    }

    @Override
    public boolean isRunning(UUID sheetId) {
        return cases.isRunning(ReviewModel.PROCESS, sheetId.toString());
    }

    @Override
    public void closed(UUID sheetId) {
        cases.correlate(ReviewModel.PROCESS, sheetId.toString(), ReviewModel.SHEET_CLOSED, Variables.none());
    }
}
