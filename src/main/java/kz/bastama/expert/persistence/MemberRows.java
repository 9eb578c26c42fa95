package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface MemberRows extends CrudRepository<MemberRow, UUID> {

    @Query("select * from expert_members where person_id = :personId")
    Optional<MemberRow> findByPersonId(UUID personId);

    List<MemberRow> findAllByOrderByEnteredAtAscIdAsc();
}
