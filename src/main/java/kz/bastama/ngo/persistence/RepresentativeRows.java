package kz.bastama.ngo.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface RepresentativeRows extends CrudRepository<RepresentativeRow, UUID> {

    List<RepresentativeRow> findByPersonIdOrderBySince(UUID personId);

    List<RepresentativeRow> findByOrganisationIdOrderBySince(UUID organisationId);
}
