package kz.bastama.ngo.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface OrganisationRows extends CrudRepository<OrganisationRow, UUID> {

    Optional<OrganisationRow> findFirstByBinOrderByStateDescOpenedAt(String bin);
}
