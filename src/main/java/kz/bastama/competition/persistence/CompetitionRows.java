package kz.bastama.competition.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CompetitionRows extends ListCrudRepository<CompetitionRow, UUID> {

    String MATCHING = """
            from competition_competitions
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
              and search_folded(title_kk || ' ' || title_ru || ' ' || coalesce(title_en, '')) like search_pattern(:text)
            """;

    @Query("select * " + MATCHING + " order by planned_at desc, id limit :size offset :offset")
    List<CompetitionRow> search(String customer, String state, String text, int size, long offset);

    @Query("select count(*) " + MATCHING)
    long count(String customer, String state, String text);

    @Query("select * from competition_competitions where id = :id for update")
    Optional<CompetitionRow> findForUpdate(UUID id);

    @Query("select * from competition_competitions where id = :id for share")
    Optional<CompetitionRow> findForShare(UUID id);

    @Query("select * from competition_competitions where announced_at is not null"
            + " order by state = 'ANNOUNCED' desc, closes_at desc")
    List<CompetitionRow> announced();
}
