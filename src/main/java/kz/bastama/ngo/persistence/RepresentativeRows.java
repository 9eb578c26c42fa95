package kz.bastama.ngo.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface RepresentativeRows extends CrudRepository<RepresentativeRow, UUID> {

    @Query("select * from ngo_representatives where person_id = :personId order by since")
    List<RepresentativeRow> findByPersonIdOrderBySince(UUID personId);

    @Query("select * from ngo_representatives where organisation_id = :organisationId order by since")
    List<RepresentativeRow> findByOrganisationIdOrderBySince(UUID organisationId);
}
