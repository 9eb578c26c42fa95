package kz.bastama.expert.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredMembers} reads. */
interface MemberRows extends CrudRepository<MemberRow, UUID> {}
