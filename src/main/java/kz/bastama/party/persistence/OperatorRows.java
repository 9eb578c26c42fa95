package kz.bastama.party.persistence;

import org.springframework.data.repository.ListCrudRepository;

interface OperatorRows extends ListCrudRepository<OperatorRow, Integer> {}
