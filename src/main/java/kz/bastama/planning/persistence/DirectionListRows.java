package kz.bastama.planning.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DirectionListRows extends ListCrudRepository<DirectionListRow, UUID> {

    String MATCHING = """
            from planning_lists
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
            """;

    @Query("select * from planning_lists where customer_code = :customerCode and year = :year and state <> 'DROPPED'")
    Optional<DirectionListRow> findByCustomerCodeAndYear(String customerCode, int year);

    List<DirectionListRow> findByStateInOrderByOpenedAtDesc(Collection<String> states);

    @Query("select * " + MATCHING + " order by case when :sort = 'year' then year end, year desc, opened_at desc"
            + " limit :size offset :offset")
    List<DirectionListRow> search(String customer, String state, String sort, int size, long offset);

    @Query("select count(*) " + MATCHING)
    long count(String customer, String state);
}
