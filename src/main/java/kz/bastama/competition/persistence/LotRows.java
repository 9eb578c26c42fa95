package kz.bastama.competition.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LotRows extends ListCrudRepository<LotRow, UUID> {

    List<LotRow> findByCompetitionIdOrderByNumber(UUID competitionId);

    @Query("""
            select exists (select 1 from competition_lots lot
                           join competition_competitions one on one.id = lot.competition_id
                           where lot.direction_id = :directionId and one.state not in ('NOT_HELD', 'CANCELLED'))
            """)
    boolean called(UUID directionId);

    @Query("select cast(pg_advisory_xact_lock(hashtextextended(cast(:directionId as text), 0)) as text)")
    String hold(UUID directionId);

    @Query("select distinct competition_id from competition_lots where direction_id = :directionId")
    List<UUID> competitionsOf(UUID directionId);
}
