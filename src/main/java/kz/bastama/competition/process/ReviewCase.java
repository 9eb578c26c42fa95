package kz.bastama.competition.process;

import static kz.bastama.competition.process.CompetitionModel.CASE_PATH;
import static kz.bastama.competition.process.CompetitionModel.CASE_TITLE;
import static kz.bastama.competition.process.CompetitionModel.CUSTOMER_CODE;
import static kz.bastama.competition.process.CompetitionModel.EDITION;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.SheetProcess;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

@Component
class ReviewCase implements SheetProcess {

    /** They count from the sheet on, whenever the case comes to wait for them. */
    private static final List<String> TERMS = List.of("expertScoring", "expertReplacement");

    private final Cases cases;
    private final Terms terms;
    private final Clock clock;

    ReviewCase(Cases cases, Terms terms, Clock clock) {
        this.cases = cases;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void start(Review sheet, Competition competition) {
        TERMS.forEach(term -> terms.open(sheet.id().toString(), competition.edition(), term, clock.instant()));
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
        end(sheet.id());
        cases.correlate(ReviewModel.PROCESS, sheet.id().toString(), ReviewModel.SHEET_FINAL, Variables.none());
    }

    @Override
    public boolean isRunning(UUID sheetId) {
        return cases.isRunning(ReviewModel.PROCESS, sheetId.toString());
    }

    @Override
    public void closed(UUID sheetId) {
        end(sheetId);
        cases.correlate(ReviewModel.PROCESS, sheetId.toString(), ReviewModel.SHEET_CLOSED, Variables.none());
    }

    private void end(UUID sheetId) {
        TERMS.forEach(term -> terms.close(sheetId.toString(), term));
    }
}
