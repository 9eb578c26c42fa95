package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import kz.bastama.engine.OpenCase;
import kz.bastama.engine.OpenCases;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grants that have not ended. A report that was returned stays in the stage of the report. */
@Repository
class OpenGrantCases implements OpenCases {

    private static final Map<String, String> STAGES = Map.of(
            "DRAFT", "contracting",
            "TO_SIGN", "contracting",
            "SIGNED", "implementation",
            "ACTIVE", "implementation",
            "REPORTED", "report",
            "ACCEPTED", "closing",
            "TERMINATED", "closing");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Terms terms;

    OpenGrantCases(JdbcClient jdbc, Journal journal, Terms terms) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.terms = terms;
    }

    @Override
    public List<OpenCase> open() {
        return jdbc.sql("""
                        select id, number, title, customer_code, state, awarded_at,
                               (select report.state from grant_reports report
                                where report.grant_id = one.id and report.sent_at is not null
                                order by report.revision desc limit 1) = 'RETURNED' as returned
                        from grant_grants one
                        where state not in ('CLOSED', 'LAPSED', 'DECLINED', 'FAILED')
                        """).query((row, at) -> grant(row)).list();
    }

    private OpenCase grant(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String state = row.getString("state");
        String title = row.getString("number") + " \u00b7 " + row.getString("title");
        boolean returned = state.equals("ACTIVE") && row.getBoolean("returned");
        Instant awarded = row.getObject("awarded_at", OffsetDateTime.class).toInstant();
        return new OpenCase(
                id,
                OfficialText.of(title, title),
                returned ? "report" : STAGES.get(state),
                returned ? lastMove(id, "REPORTED", awarded) : since(id, STAGES.get(state), awarded),
                due(id),
                "/staff/grants/" + id,
                row.getString("customer_code"));
    }

    private Instant due(String id) {
        return terms.ofCase(id).stream()
                .filter(Term::isOpen)
                .map(Term::due)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** When the grant last came to the stage from another one. */
    private Instant since(String id, String stage, Instant otherwise) {
        return journal.ofCase(id).stream()
                .filter(record -> stage.equals(stage(record.entry().to()))
                        && !stage.equals(stage(record.entry().from())))
                .map(JournalRecord::at)
                .max(Instant::compareTo)
                .orElse(otherwise);
    }

    private Instant lastMove(String id, String state, Instant otherwise) {
        return journal.ofCase(id).stream()
                .filter(record -> state.equals(record.entry().to()))
                .map(JournalRecord::at)
                .max(Instant::compareTo)
                .orElse(otherwise);
    }

    private static String stage(String state) {
        return state == null ? "" : STAGES.getOrDefault(state, "");
    }
}
