package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MemberRows extends CrudRepository<MemberRow, UUID> {

    Optional<MemberRow> findByPersonId(UUID personId);

    List<MemberRow> findAllByOrderByEnteredAtAscIdAsc();
}
