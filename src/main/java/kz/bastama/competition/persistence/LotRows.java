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
                           where lot.direction_id = :directionId and one.state <> 'NOT_HELD')
            """)
    boolean called(UUID directionId);
}
