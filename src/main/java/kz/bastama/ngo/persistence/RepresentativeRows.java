package kz.bastama.ngo.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredRepresentatives} reads. */
interface RepresentativeRows extends CrudRepository<RepresentativeRow, UUID> {}
