package kz.bastama.competition.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredApplications} reads. */
interface ApplicationRows extends CrudRepository<ApplicationRow, UUID> {}
