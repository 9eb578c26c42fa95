package kz.bastama.competition.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nearly every page and every step of a case reads a competition and its lots: so by hand, a row each. */
@Repository
class StoredCompetitions implements Competitions {

    private static final String COMPETITION = "select * from competition_competitions where id = ?";
    private static final String MATCHING = """
            from competition_competitions
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
              and search_folded(title_kk || ' ' || title_ru || ' ' || coalesce(title_en, '')) like search_pattern(:text)
            """;

    private final CompetitionRows rows;
    private final LotRows lots;
    private final CompetitionRowMapper mapper;
    private final JdbcClient jdbc;

    StoredCompetitions(CompetitionRows rows, LotRows lots, CompetitionRowMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.lots = lots;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Competition save(Competition competition) {
        return mapper.toCompetition(rows.save(mapper.toRow(competition)));
    }

    @Override
    public Optional<Competition> find(UUID id) {
        return competition(COMPETITION, id);
    }

    @Override
    public Competition counting(UUID id) {
        return competition(COMPETITION + " for update", id).orElseThrow();
    }

    @Override
    public Competition receiving(UUID id) {
        return competition(COMPETITION + " for share", id).orElseThrow();
    }

    @Override
    public Page<Competition> search(String customerCode, CompetitionState state, String text, int page) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("customer", customerCode);
        asked.put("state", state == null ? null : state.name());
        asked.put("text", text);
        long all = jdbc.sql("select count(*) " + MATCHING)
                .params(asked)
                .query(Long.class)
                .single();
        List<Competition> items = jdbc.sql(
                        "select * " + MATCHING + " order by planned_at desc, id limit :size offset :offset")
                .params(asked)
                .param("size", Page.SIZE)
                .param("offset", (long) page * Page.SIZE)
                .query(CompetitionRow::read)
                .list();
        return new Page<>(items, page, Page.SIZE, all);
    }

    @Override
    public List<Competition> announced() {
        return jdbc.sql("select * from competition_competitions where announced_at is not null"
                        + " order by state = 'ANNOUNCED' desc, closes_at desc")
                .query(CompetitionRow::read)
                .list();
    }

    @Override
    public Lot save(Lot lot) {
        return mapper.toLot(lots.save(mapper.toRow(lot)));
    }

    @Override
    public Optional<Lot> lot(UUID id) {
        return jdbc.sql("select * from competition_lots where id = ?")
                .param(id)
                .query(LotRow::read)
                .optional();
    }

    @Override
    public List<Lot> lotsOf(UUID competitionId) {
        return jdbc.sql("select * from competition_lots where competition_id = ? order by number")
                .param(competitionId)
                .query(LotRow::read)
                .list();
    }

    @Override
    public List<Competition> ofDirection(UUID directionId) {
        return jdbc.sql("select * from competition_competitions"
                        + " where id in (select competition_id from competition_lots where direction_id = ?)")
                .param(directionId)
                .query(CompetitionRow::read)
                .list();
    }

    /** In one order, so that no two wait for each other. */
    @Override
    public void hold(Collection<UUID> directionIds) {
        directionIds.stream().sorted().forEach(id -> StoredApplications.hold(jdbc, id));
    }

    @Override
    public boolean called(UUID directionId) {
        return jdbc.sql("""
                        select exists (select 1 from competition_lots lot
                                       join competition_competitions one on one.id = lot.competition_id
                                       where lot.direction_id = ? and one.state not in ('NOT_HELD', 'CANCELLED'))
                        """).param(directionId).query(Boolean.class).single();
    }

    private Optional<Competition> competition(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(CompetitionRow::read).optional();
    }
}
