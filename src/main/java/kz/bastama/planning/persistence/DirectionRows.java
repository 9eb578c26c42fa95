package kz.bastama.planning.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface DirectionRows extends ListCrudRepository<DirectionRow, UUID> {

    List<DirectionRow> findByListIdOrderByNumber(UUID listId);
}
