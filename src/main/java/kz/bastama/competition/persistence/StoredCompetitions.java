package kz.bastama.competition.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Page;
import org.springframework.stereotype.Repository;

@Repository
class StoredCompetitions implements Competitions {

    private final CompetitionRows rows;
    private final LotRows lots;
    private final CompetitionRowMapper mapper;

    StoredCompetitions(CompetitionRows rows, LotRows lots, CompetitionRowMapper mapper) {
        this.rows = rows;
        this.lots = lots;
        this.mapper = mapper;
    }

    @Override
    public Competition save(Competition competition) {
        return mapper.toCompetition(rows.save(mapper.toRow(competition)));
    }

    @Override
    public Optional<Competition> find(UUID id) {
        return rows.findById(id).map(mapper::toCompetition);
    }

    @Override
    public Competition counting(UUID id) {
        return rows.findForUpdate(id).map(mapper::toCompetition).orElseThrow();
    }

    @Override
    public Competition receiving(UUID id) {
        return rows.findForShare(id).map(mapper::toCompetition).orElseThrow();
    }

    @Override
    public Page<Competition> search(String customerCode, CompetitionState state, String text, int page) {
        String inState = state == null ? null : state.name();
        List<Competition> items = rows.search(customerCode, inState, text, Page.SIZE, (long) page * Page.SIZE).stream()
                .map(mapper::toCompetition)
                .toList();
        return new Page<>(items, page, Page.SIZE, rows.count(customerCode, inState, text));
    }

    @Override
    public List<Competition> announced() {
        return rows.announced().stream().map(mapper::toCompetition).toList();
    }

    @Override
    public Lot save(Lot lot) {
        return mapper.toLot(lots.save(mapper.toRow(lot)));
    }

    @Override
    public Optional<Lot> lot(UUID id) {
        return lots.findById(id).map(mapper::toLot);
    }

    @Override
    public List<Lot> lotsOf(UUID competitionId) {
        return lots.findByCompetitionIdOrderByNumber(competitionId).stream()
                .map(mapper::toLot)
                .toList();
    }

    @Override
    public List<Competition> ofDirection(UUID directionId) {
        return lots.competitionsOf(directionId).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** In one order, so that no two wait for each other. */
    @Override
    public void hold(Collection<UUID> directionIds) {
        directionIds.stream().sorted().forEach(lots::hold);
    }

    @Override
    public boolean called(UUID directionId) {
        return lots.called(directionId);
    }
}
