package kz.bastama.expert.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredExperts} reads in one statement what would be three here for each expert. */
interface ExpertRows extends CrudRepository<ExpertRow, UUID> {}
