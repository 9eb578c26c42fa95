package kz.bastama.grant.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredGrants} reads. */
interface GrantRows extends CrudRepository<GrantRow, UUID> {}
