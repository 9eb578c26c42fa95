package kz.bastama.competition.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredCompetitions} reads. */
interface CompetitionRows extends CrudRepository<CompetitionRow, UUID> {}
