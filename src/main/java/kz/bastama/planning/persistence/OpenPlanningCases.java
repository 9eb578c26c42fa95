package kz.bastama.planning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.engine.OpenCase;
import kz.bastama.engine.OpenCases;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals without an answer, lists on their way to the order, and agreements whose money is not all transferred. */
@Repository
class OpenPlanningCases implements OpenCases {

    private static final Map<String, String> STAGES = Map.of(
            "DRAFTING", "drafting",
            "DISCUSSION", "discussion",
            "SUMMARY", "discussion",
            "COUNCIL", "council",
            "REJECTED", "council",
            "AMENDING", "approval",
            "APPROVAL", "approval",
            "APPROVED", "approval");

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Journal journal;

    OpenPlanningCases(JdbcClient jdbc, Parties parties, Journal journal) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.journal = journal;
    }

    @Override
    public List<OpenCase> open() {
        Stream<OpenCase> proposals = jdbc
                .sql("select id, number, author_name, registered_at, customer_code from planning_proposals"
                        + " where state = 'REGISTERED'")
                .query((row, at) -> proposal(row))
                .list()
                .stream();
        Stream<OpenCase> lists = jdbc
                .sql("select id, customer_code, year, state, opened_at, discussion_opened_at, discussion_closes_at"
                        + " from planning_lists where state not in ('DROPPED', 'APPROVED')"
                        + " or state = 'APPROVED' and published_at is null")
                .query((row, at) -> list(row))
                .list()
                .stream();
        Stream<OpenCase> fundings = jdbc
                .sql("select id, customer_code, year, opened_at from planning_fundings where state <> 'SETTLED'")
                .query((row, at) -> funding(row))
                .list()
                .stream();
        return Stream.of(proposals, lists, fundings).flatMap(cases -> cases).toList();
    }

    private static OpenCase proposal(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String title = row.getString("number") + " \u00b7 " + row.getString("author_name");
        return new OpenCase(
                id,
                OfficialText.of(title, title),
                "proposals",
                instant(row, "registered_at"),
                null,
                "/staff/proposals/" + id,
                row.getString("customer_code"));
    }

    private OpenCase list(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String state = row.getString("state");
        String customer = row.getString("customer_code");
        boolean discussed = state.equals("DISCUSSION");
        return new OpenCase(
                id,
                title(customer, row.getInt("year")),
                STAGES.get(state),
                since(id, STAGES.get(state), instant(row, "opened_at")),
                discussed ? instant(row, "discussion_closes_at") : null,
                "/staff/lists/" + id,
                customer);
    }

    private OpenCase funding(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String customer = row.getString("customer_code");
        return new OpenCase(
                id,
                title(customer, row.getInt("year")),
                "financing",
                instant(row, "opened_at"),
                null,
                "/staff/funding/" + id,
                customer);
    }

    private OfficialText title(String customer, int year) {
        OfficialText name =
                parties.customer(customer).map(Customer::name).orElseGet(() -> OfficialText.of(customer, customer));
        return new OfficialText(name.kk() + ", " + year, name.ru() + ", " + year, name.en() + ", " + year);
    }

    /** When the list last came to the stage from another one. */
    private Instant since(String id, String stage, Instant otherwise) {
        return journal.ofCase(id).stream()
                .filter(record -> record.entry().to() != null
                        && stage.equals(STAGES.get(record.entry().to()))
                        && !stage.equals(stageOrNothing(record.entry().from())))
                .map(JournalRecord::at)
                .max(Instant::compareTo)
                .orElse(otherwise);
    }

    private static String stageOrNothing(String state) {
        return state == null ? "" : STAGES.getOrDefault(state, "");
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
