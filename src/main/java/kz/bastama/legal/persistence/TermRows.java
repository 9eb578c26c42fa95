package kz.bastama.legal.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link KeptTermBook} reads. */
interface TermRows extends CrudRepository<TermRow, UUID> {}
