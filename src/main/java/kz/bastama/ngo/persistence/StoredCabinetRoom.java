package kz.bastama.ngo.persistence;

import java.util.UUID;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.domain.CabinetRoom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.unit.DataSize;

@Repository
class StoredCabinetRoom implements CabinetRoom {

    private final JdbcClient jdbc;
    private final DataSize space;
    private final int documents;
    private final DataSize spaceUnverified;
    private final int documentsUnverified;

    StoredCabinetRoom(
            JdbcClient jdbc,
            @Value("${bastama.cabinet.space}") DataSize space,
            @Value("${bastama.cabinet.documents}") int documents,
            @Value("${bastama.cabinet.unverified.space}") DataSize spaceUnverified,
            @Value("${bastama.cabinet.unverified.documents}") int documentsUnverified) {
        this.jdbc = jdbc;
        this.space = space;
        this.documents = documents;
        this.spaceUnverified = spaceUnverified;
        this.documentsUnverified = documentsUnverified;
    }

    @Override
    public Limit of(UUID organisationId) {
        return limit("select state from ngo_organisations where id = ?", organisationId);
    }

    @Override
    public Limit hold(UUID organisationId) {
        return limit("select state from ngo_organisations where id = ? for no key update", organisationId);
    }

    private Limit limit(String query, UUID organisationId) {
        boolean verified = OrganisationState.VERIFIED
                .name()
                .equals(jdbc.sql(query)
                        .param(organisationId)
                        .query(String.class)
                        .single());
        return new Limit((verified ? space : spaceUnverified).toBytes(), verified ? documents : documentsUnverified);
    }
}
