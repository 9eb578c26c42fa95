package kz.bastama.expert.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredDeclarations} reads. */
interface DeclarationRows extends CrudRepository<DeclarationRow, UUID> {}
