package kz.bastama.grant.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface GrantRows extends ListCrudRepository<GrantRow, UUID> {

    String MATCHING = """
            from grant_grants
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
              and search_folded(number || ' ' || title) like search_pattern(:text)
            """;

    String PUBLISHED = """
            from grant_grants
            where state not in ('DRAFT', 'TO_SIGN', 'LAPSED', 'DECLINED')
              and search_folded(number || ' ' || title) like search_pattern(:text)
            """;

    @Query("select * " + MATCHING + " order by awarded_at desc, number desc limit :size offset :offset")
    List<GrantRow> search(String customer, String state, String text, int size, long offset);

    @Query("select count(*) " + MATCHING)
    long count(String customer, String state, String text);

    @Query("select * " + PUBLISHED + " order by awarded_at desc, number desc limit :size offset :offset")
    List<GrantRow> published(String text, int size, long offset);

    @Query("select count(*) " + PUBLISHED)
    long countPublished(String text);

    @Query("select * from grant_grants where id = :id for update")
    Optional<GrantRow> findForUpdate(UUID id);

    boolean existsByApplicationId(UUID applicationId);

    List<GrantRow> findByOrganisationIdOrderByAwardedAtDesc(UUID organisationId);

    @Query("""
            insert into grant_numbers (year, last) values (:year, 1)
            on conflict (year) do update set last = grant_numbers.last + 1
            returning last
            """)
    int nextNumber(int year);
}
