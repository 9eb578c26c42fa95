package kz.bastama.competition.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredCompetitions} reads. */
interface LotRows extends CrudRepository<LotRow, UUID> {}
