package kz.bastama.account.persistence;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredAccounts} reads. */
interface PersonRows extends CrudRepository<PersonRow, UUID> {}
