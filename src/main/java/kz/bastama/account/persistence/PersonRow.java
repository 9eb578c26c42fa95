package kz.bastama.account.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("account_people")
record PersonRow(
        @Id UUID id,
        @Version Integer version,
        String login,
        String email,
        String name,
        String language,
        String passwordHash,
        boolean passwordTemporary,
        Instant passwordSince,
        boolean active,
        Instant openedAt,
        @MappedCollection(idColumn = "person") Set<RightRow> rights) {

    @Table("account_rights")
    record RightRow(String role, String scope) {}
}
