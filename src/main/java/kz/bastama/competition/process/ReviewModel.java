package kz.bastama.competition.process;

/** What {@code processes/competition/review.bpmn} is called by from Java. */
final class ReviewModel {

    static final String PROCESS = "review";
    static final String SHEET_FINAL = "competition.sheetFinal";
    static final String SHEET_CLOSED = "competition.sheetClosed";

    private ReviewModel() {}
}
