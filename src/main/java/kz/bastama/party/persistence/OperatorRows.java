package kz.bastama.party.persistence;

import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredParties} reads. */
interface OperatorRows extends CrudRepository<OperatorRow, Integer> {}
