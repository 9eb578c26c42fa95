package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bastama.engine.OpenCase;
import kz.bastama.engine.OpenCases;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Competitions that are not concluded, applications whose check is not done, searches for the next in rank, and objections. */
@Repository
class OpenCompetitionCases implements OpenCases {

    private static final Map<String, String> STAGES = Map.of(
            "PLANNED", "call",
            "ANNOUNCED", "intake",
            "CHECK", "check",
            "EXPERTISE", "expertise",
            "COMMISSION", "commission",
            "RESULT", "objections");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Terms terms;

    OpenCompetitionCases(JdbcClient jdbc, Journal journal, Terms terms) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.terms = terms;
    }

    @Override
    public List<OpenCase> open() {
        Stream<OpenCase> competitions = jdbc
                .sql("select id, customer_code, title_kk, title_ru, title_en, state, planned_at, closes_at"
                        + " from competition_competitions where state not in ('CONCLUDED', 'NOT_HELD', 'CANCELLED')")
                .query((row, at) -> competition(row))
                .list()
                .stream();
        Stream<OpenCase> applications = jdbc.sql("""
                        select one.id, one.number, one.title, one.received_at,
                               competition.state, competition.customer_code, competition.closes_at
                        from competition_applications one
                        join competition_competitions competition on competition.id = one.competition_id
                        where one.state in ('SENT', 'RETURNED') and competition.state <> 'CANCELLED'
                        """).query((row, at) -> application(row)).list().stream();
        Stream<OpenCase> successions = jdbc.sql("""
                        select one.id, one.state, one.opened_at, lot.title_kk, lot.title_ru, lot.title_en,
                               competition.customer_code
                        from competition_successions one
                        join competition_lots lot on lot.id = one.lot_id
                        join competition_competitions competition on competition.id = one.competition_id
                        where one.state <> 'CONCLUDED'
                        """).query((row, at) -> succession(row)).list().stream();
        Stream<OpenCase> objections = jdbc.sql("""
                        select one.id, one.number, one.state, one.received_at, application.title, competition.customer_code
                        from competition_objections one
                        join competition_applications application on application.id = one.application_id
                        join competition_competitions competition on competition.id = one.competition_id
                        where one.state not in ('DRAFT', 'OVERTAKEN', 'SETTLED')
                        """).query((row, at) -> objection(row)).list().stream();
        return Stream.of(competitions, applications, successions, objections)
                .flatMap(Function.identity())
                .toList();
    }

    private OpenCase competition(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String state = row.getString("state");
        return new OpenCase(
                id,
                new OfficialText(row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                STAGES.get(state),
                since(id, state, instant(row, "planned_at")),
                due(id, state, instant(row, "closes_at")),
                "/staff/competitions/" + id,
                row.getString("customer_code"));
    }

    private static OpenCase application(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String title = row.getString("number") + " \u00b7 " + row.getString("title");
        Instant closed = instant(row, "closes_at");
        boolean intake = closed == null || row.getString("state").equals("ANNOUNCED");
        return new OpenCase(
                id,
                OfficialText.of(title, title),
                intake ? "intake" : "check",
                intake ? instant(row, "received_at") : closed,
                null,
                "/staff/applications/" + id,
                row.getString("customer_code"));
    }

    private OpenCase succession(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String state = row.getString("state");
        return new OpenCase(
                id,
                new OfficialText(row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                state.equals("PUBLISHED") ? "objections" : "commission",
                since(id, state, instant(row, "opened_at")),
                termOf(id),
                "/staff/successions/" + id,
                row.getString("customer_code"));
    }

    private OpenCase objection(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String title = row.getString("number") + " \u00b7 " + row.getString("title");
        return new OpenCase(
                id,
                OfficialText.of(title, title),
                "objections",
                since(id, row.getString("state"), instant(row, "received_at")),
                termOf(id),
                "/staff/objections/" + id,
                row.getString("customer_code"));
    }

    private Instant since(String id, String state, Instant otherwise) {
        return journal.ofCase(id).stream()
                .filter(record -> state.equals(record.entry().to()))
                .map(JournalRecord::at)
                .max(Instant::compareTo)
                .orElse(otherwise);
    }

    /** Intake ends by its closing, objections by the term that the case has open. */
    private Instant due(String id, String state, Instant closesAt) {
        return switch (state) {
            case "ANNOUNCED" -> closesAt;
            case "RESULT" -> termOf(id);
            default -> null;
        };
    }

    private Instant termOf(String id) {
        return terms.ofCase(id).stream()
                .filter(Term::isOpen)
                .map(Term::due)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
