package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ExpertRows extends CrudRepository<ExpertRow, UUID> {

    Optional<ExpertRow> findByPersonId(UUID personId);

    List<ExpertRow> findAllByOrderByEnteredAtAscIdAsc();
}
