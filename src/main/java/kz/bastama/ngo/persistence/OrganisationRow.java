package kz.bastama.ngo.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("ngo_organisations")
record OrganisationRow(
        @Id UUID id,
        @Version Integer version,
        String bin,
        String nameKk,
        String nameRu,
        String nameEn,
        String legalForm,
        LocalDate registeredOn,
        String kato,
        String address,
        String headName,
        String headPost,
        String headPostKk,
        String headIin,
        String contactPerson,
        String phone,
        String email,
        String iban,
        String bic,
        String state,
        Instant verifiedAt,
        String verifiedBy,
        String verifiedOnBasis,
        String remark,
        Instant openedAt,
        String reasons,
        String actualKato,
        String actualAddress,
        Integer staffCount,
        String proposed,
        @MappedCollection(idColumn = "organisation_id") Set<SphereRow> spheres,

        @MappedCollection(idColumn = "organisation_id", keyColumn = "position")
        List<FounderRow> founders) {

    @Table("ngo_organisation_spheres")
    record SphereRow(String sphere) {}

    @Table("ngo_founders")
    record FounderRow(String name, String iin, String bin) {}
}
