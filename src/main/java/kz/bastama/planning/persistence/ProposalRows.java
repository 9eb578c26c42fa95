package kz.bastama.planning.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProposalRows extends ListCrudRepository<ProposalRow, UUID> {

    String MATCHING = """
            from planning_proposals
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
              and search_folded(number || ' ' || author_name || ' ' || goal || ' ' || problem) like search_pattern(:text)
            """;

    String SORTED = """
            order by case when :sort = 'author' then author_name collate "kk-x-icu" end,
                     case when :sort = '-author' then author_name collate "kk-x-icu" end desc,
                     case when :sort = 'registered' then registered_at end,
                     registered_at desc, number desc
            """;

    @Query("select * " + MATCHING + SORTED + " limit :size offset :offset")
    List<ProposalRow> search(String customer, String state, String text, String sort, int size, long offset);

    @Query("select count(*) " + MATCHING)
    long count(String customer, String state, String text);

    @Modifying
    @Query("insert into planning_form_keys values (:key, :proposalId) on conflict do nothing")
    void claim(UUID key, UUID proposalId);

    @Query("select made_id from planning_form_keys where form_key = :key")
    Optional<UUID> holder(UUID key);

    Optional<ProposalRow> findByNumber(String number);

    List<ProposalRow> findByCustomerCodeAndYearAndDecisionInOrderByNumber(
            String customerCode, int year, List<String> decisions);

    List<ProposalRow> findByPersonIdOrderByRegisteredAtDesc(UUID personId);

    @Query("""
            insert into planning_numbers (year, last) values (:year, 1)
            on conflict (year) do update set last = planning_numbers.last + 1
            returning last
            """)
    int nextNumber(int year);
}
