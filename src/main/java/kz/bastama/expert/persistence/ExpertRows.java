package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface ExpertRows extends CrudRepository<ExpertRow, UUID> {

    @Query("select * from expert_experts where person_id = :personId")
    Optional<ExpertRow> findByPersonId(UUID personId);

    List<ExpertRow> findAllByOrderByEnteredAtAscIdAsc();
}
