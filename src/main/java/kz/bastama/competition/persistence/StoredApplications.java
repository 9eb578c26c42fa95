package kz.bastama.competition.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.form.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A competition reads all that was sent to it at each step: so by hand, a row each. */
@Repository
class StoredApplications implements Applications {

    private static final String SENT = "select * from competition_applications where competition_id = ?"
            + " and state not in ('DRAFT', 'WITHDRAWN') order by received_at, number";
    private static final String MATCHING = """
            from competition_applications one
            join competition_competitions competition on competition.id = one.competition_id
            where one.state <> 'DRAFT'
              and (cast(:customer as varchar) is null or competition.customer_code = :customer)
              and (cast(:competition as uuid) is null or one.competition_id = :competition)
              and (cast(:state as varchar) is null or one.state = :state)
              and (cast(:reason as varchar) is null or string_to_array(one.reasons, ',') @> array[:reason]::text[])
              and search_folded(one.number || ' ' || one.title) like search_pattern(:text)
            """;

    private final ApplicationRows rows;
    private final CompetitionRowMapper mapper;
    private final JdbcClient jdbc;

    StoredApplications(ApplicationRows rows, CompetitionRowMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Application save(Application application) {
        return mapper.toApplication(rows.save(mapper.toRow(application)));
    }

    @Override
    public Optional<Application> find(UUID id) {
        return read("select * from competition_applications where id = ?", id).stream()
                .findFirst();
    }

    @Override
    public void hold(UUID organisationId) {
        hold(jdbc, organisationId);
    }

    /** Until the transaction ends. */
    static void hold(JdbcClient jdbc, UUID id) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(cast(? as text), 0)) as text)")
                .param(id)
                .query(String.class)
                .list();
    }

    @Override
    public Optional<Application> findHeld(UUID id) {
        return read("select * from competition_applications where id = ? for update", id).stream()
                .findFirst();
    }

    @Override
    public List<Application> ofOrganisation(UUID organisationId) {
        return read(
                "select * from competition_applications where organisation_id = ? order by edited_at desc",
                organisationId);
    }

    @Override
    public List<Application> sentTo(UUID competitionId) {
        return read(SENT, competitionId);
    }

    @Override
    public List<Application> holdSentTo(UUID competitionId) {
        return read(SENT + " for update", competitionId);
    }

    @Override
    public List<UUID> applicantsOf(UUID competitionId) {
        return jdbc.sql("select distinct organisation_id from competition_applications where competition_id = ?"
                        + " and state <> 'WITHDRAWN' order by organisation_id")
                .param(competitionId)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean anyUnchecked(UUID competitionId) {
        return jdbc.sql("select exists (select 1 from competition_applications"
                        + " where competition_id = ? and state in ('SENT', 'RETURNED'))")
                .param(competitionId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Page<Application> search(
            String customerCode, UUID competitionId, ApplicationState state, String reason, String text, int page) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("customer", customerCode);
        asked.put("competition", competitionId);
        asked.put("state", state == null ? null : state.name());
        asked.put("reason", reason);
        asked.put("text", text);
        long all = jdbc.sql("select count(*) " + MATCHING)
                .params(asked)
                .query(Long.class)
                .single();
        List<Application> items = jdbc.sql("select one.* " + MATCHING
                        + " order by one.received_at desc, one.number desc limit :size offset :offset")
                .params(asked)
                .param("size", Page.SIZE)
                .param("offset", (long) page * Page.SIZE)
                .query(ApplicationRow::read)
                .list();
        return new Page<>(items, page, Page.SIZE, all);
    }

    @Override
    public List<String> reasonsGiven(String customerCode) {
        return jdbc.sql("""
                        select distinct unnest(string_to_array(one.reasons, ',')) as code from competition_applications one
                        join competition_competitions competition on competition.id = one.competition_id
                        where one.reasons is not null
                          and (cast(:customer as varchar) is null or competition.customer_code = :customer)
                        order by code
                        """).param("customer", customerCode).query(String.class).list();
    }

    @Override
    public String nextNumber(int year) {
        long number = drawNumber(year).orElseGet(() -> {
            jdbc.sql("""
                            insert into competition_numbers (year, last, drawn_before)
                            select ?, 0, case when is_called then last_value else 0 end from competition_numbers_drawn
                            on conflict do nothing
                            """).param(year).update();
            return drawNumber(year).orElseThrow();
        });
        return String.format(Locale.ROOT, "AP-%d-%05d", year, number);
    }

    /** Empty as long as the year has not begun. */
    private Optional<Long> drawNumber(int year) {
        return jdbc.sql("select last + nextval('competition_numbers_drawn') - drawn_before from competition_numbers"
                        + " where year = ?")
                .param(year)
                .query(Long.class)
                .optional();
    }

    @Override
    public void discard(UUID id) {
        rows.deleteById(id);
    }

    private List<Application> read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(ApplicationRow::read).list();
    }
}
