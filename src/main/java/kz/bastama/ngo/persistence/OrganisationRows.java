package kz.bastama.ngo.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Writes only: {@link StoredOrganisations} reads in one statement what would be three here. */
interface OrganisationRows extends CrudRepository<OrganisationRow, UUID> {

    /** Holds the organisations until the transaction ends; in one order, so that no two wait for each other. */
    @Query("select id from ngo_organisations where bin = :bin order by id for update")
    List<UUID> hold(String bin);
}
