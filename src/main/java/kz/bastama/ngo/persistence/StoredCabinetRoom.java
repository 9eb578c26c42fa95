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
    public Room hold(UUID organisationId) {
        boolean verified = OrganisationState.VERIFIED
                .name()
                .equals(jdbc.sql("select state from ngo_organisations where id = ? for no key update")
                        .param(organisationId)
                        .query(String.class)
                        .single());
        return jdbc.sql("""
                        select count(*) as documents, coalesce(sum(version.size), 0) as bytes
                        from ngo_document_versions version join ngo_documents document on document.id = version.document_id
                        where document.organisation_id = ?
                        """)
                .param(organisationId)
                .query((row, at) -> new Room(
                        row.getLong("bytes"),
                        row.getLong("documents"),
                        (verified ? space : spaceUnverified).toBytes(),
                        verified ? documents : documentsUnverified))
                .single();
    }
}
