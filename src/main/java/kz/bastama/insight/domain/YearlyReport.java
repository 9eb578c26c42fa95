package kz.bastama.insight.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/**
 * What the operator reports to the authorised body of its activity in a year, and publishes (Law 36-III, articles 4-1(11),
 * 6-2(2)).
 *
 * @param signatory post and name, as typed
 * @param tables as they stood when the report was prepared; null before
 * @param preparedBy who prepared it last, and does not approve it
 * @param remark why a manager returned it, until it is prepared anew
 */
@RecordBuilder
public record YearlyReport(
        UUID id,
        int year,
        YearlyReportState state,
        EditionId edition,
        Instant begunAt,
        OfficialText results,
        OfficialText proposals,
        String signatory,
        YearTables tables,
        UUID preparedBy,
        Instant preparedAt,
        String remark,
        Instant issuedAt) {

    public static YearlyReport begun(int year, EditionId edition, Instant at) {
        return YearlyReportBuilder.builder()
                .id(UUID.randomUUID())
                .year(year)
                .state(YearlyReportState.PREPARATION)
                .edition(edition)
                .begunAt(at)
                .build();
    }

    public YearlyReport prepared(Words words, YearTables figures, UUID by, Instant at) {
        return from(YearlyReportState.PREPARATION)
                .state(YearlyReportState.APPROVAL)
                .results(words.results())
                .proposals(words.proposals())
                .signatory(words.signatory())
                .tables(figures)
                .preparedBy(by)
                .preparedAt(at)
                .remark(null)
                .build();
    }

    public YearlyReport approved() {
        return from(YearlyReportState.APPROVAL)
                .state(YearlyReportState.APPROVED)
                .build();
    }

    public YearlyReport returned(String because) {
        return from(YearlyReportState.APPROVAL)
                .state(YearlyReportState.PREPARATION)
                .remark(because)
                .build();
    }

    public YearlyReport issued(Instant at) {
        return from(YearlyReportState.APPROVED)
                .state(YearlyReportState.ISSUED)
                .issuedAt(at)
                .build();
    }

    public boolean isIssued() {
        return state == YearlyReportState.ISSUED;
    }

    /** Which preparation a page shows: a manager decides on what was seen. */
    public String mark() {
        return preparedAt == null ? "" : Long.toString(preparedAt.toEpochMilli());
    }

    private YearlyReportBuilder from(YearlyReportState expected) {
        if (state != expected) {
            throw new IllegalStateException("Yearly report " + id + " is " + state + ", not " + expected);
        }
        return YearlyReportBuilder.builder(this);
    }

    /** What an officer writes. */
    public record Words(OfficialText results, OfficialText proposals, String signatory) {}
}
