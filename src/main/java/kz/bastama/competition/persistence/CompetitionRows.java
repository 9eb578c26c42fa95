package kz.bastama.competition.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CompetitionRows extends ListCrudRepository<CompetitionRow, UUID> {

    String MATCHING = """
            from competition_competitions
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
              and (:text = '' or lower(title_kk || ' ' || title_ru || ' ' || title_en) like '%' || lower(:text) || '%')
            """;

    @Query("select * " + MATCHING + " order by planned_at desc limit :size offset :offset")
    List<CompetitionRow> search(String customer, String state, String text, int size, long offset);

    @Query("select count(*) " + MATCHING)
    long count(String customer, String state, String text);

    @Query("select * from competition_competitions where announced_at is not null"
            + " order by state = 'ANNOUNCED' desc, closes_at desc")
    List<CompetitionRow> announced();
}
