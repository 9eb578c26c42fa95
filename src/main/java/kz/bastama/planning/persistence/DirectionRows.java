package kz.bastama.planning.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DirectionRows extends ListCrudRepository<DirectionRow, UUID> {

    @Modifying
    @Query("insert into planning_form_keys values (:key, :directionId) on conflict do nothing")
    int claim(UUID key, UUID directionId);

    List<DirectionRow> findByListIdOrderByNumber(UUID listId);
}
