package kz.bastama.competition.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ApplicationRows extends ListCrudRepository<ApplicationRow, UUID> {

    String MATCHING = """
            from competition_applications one
            join competition_competitions competition on competition.id = one.competition_id
            where one.state <> 'DRAFT'
              and (cast(:customer as varchar) is null or competition.customer_code = :customer)
              and (cast(:competition as uuid) is null or one.competition_id = :competition)
              and (cast(:state as varchar) is null or one.state = :state)
              and (cast(:reason as varchar) is null or string_to_array(one.reasons, ',') @> array[:reason]::text[])
              and search_folded(one.number || ' ' || one.title) like search_pattern(:text)
            """;

    @Query("select one.* " + MATCHING + " order by one.received_at desc, one.number desc limit :size offset :offset")
    List<ApplicationRow> search(
            String customer, UUID competition, String state, String reason, String text, int size, long offset);

    @Query("select count(*) " + MATCHING)
    long count(String customer, UUID competition, String state, String reason, String text);

    @Query("""
            select distinct unnest(string_to_array(one.reasons, ',')) as code from competition_applications one
            join competition_competitions competition on competition.id = one.competition_id
            where one.reasons is not null
              and (cast(:customer as varchar) is null or competition.customer_code = :customer)
            order by code
            """)
    List<String> reasonsGiven(String customer);

    @Query("select * from competition_applications where id = :id for update")
    Optional<ApplicationRow> findForUpdate(UUID id);

    @Query("select cast(pg_advisory_xact_lock(hashtextextended(cast(:organisationId as text), 0)) as text)")
    String hold(UUID organisationId);

    List<ApplicationRow> findByOrganisationIdOrderByEditedAtDesc(UUID organisationId);

    @Query("select * from competition_applications where competition_id = :competitionId"
            + " and state not in ('DRAFT', 'WITHDRAWN') order by received_at, number")
    List<ApplicationRow> sentTo(UUID competitionId);

    @Query("select * from competition_applications where competition_id = :competitionId"
            + " and state not in ('DRAFT', 'WITHDRAWN') order by received_at, number for update")
    List<ApplicationRow> holdSentTo(UUID competitionId);

    @Query("select distinct organisation_id from competition_applications where competition_id = :competitionId"
            + " and state <> 'WITHDRAWN' order by organisation_id")
    List<UUID> applicantsOf(UUID competitionId);

    @Query("select exists (select 1 from competition_applications"
            + " where competition_id = :competitionId and state in (:states))")
    boolean existsByCompetitionIdAndStateIn(UUID competitionId, List<String> states);

    /** Empty as long as the year has not begun. */
    @Query(
            "select last + nextval('competition_numbers_drawn') - drawn_before from competition_numbers where year = :year")
    Optional<Long> nextNumber(int year);

    @Modifying
    @Query("""
            insert into competition_numbers (year, last, drawn_before)
            select :year, 0, case when is_called then last_value else 0 end from competition_numbers_drawn
            on conflict do nothing
            """)
    void beginYear(int year);
}
