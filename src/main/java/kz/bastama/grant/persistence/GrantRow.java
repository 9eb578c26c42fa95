package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("grant_grants")
record GrantRow(
        @Id UUID id,
        String number,
        UUID applicationId,
        UUID organisationId,
        String customerCode,
        String edition,
        String grantType,
        String title,
        String summary,
        String kato,
        BigDecimal sum,
        BigDecimal institutionalSum,
        int months,
        @Embedded.Nullable AgreementColumns agreement,
        String state,
        Instant awardedAt,
        Instant closedAt,
        String endReason,
        @Version Integer version) {

    private static final AgreementColumns UNDRAFTED =
            new AgreementColumns(null, null, null, null, null, null, null, null, null, null);

    static GrantRow read(ResultSet row, int at) throws SQLException {
        return new GrantRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("application_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("customer_code"),
                row.getString("edition"),
                row.getString("grant_type"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("kato"),
                row.getBigDecimal("sum"),
                row.getBigDecimal("institutional_sum"),
                row.getInt("months"),
                agreement(row),
                row.getString("state"),
                moment(row, "awarded_at"),
                moment(row, "closed_at"),
                row.getString("end_reason"),
                row.getObject("version", Integer.class));
    }

    /** Null before anything of it is drafted. */
    private static AgreementColumns agreement(ResultSet row) throws SQLException {
        AgreementColumns drafted = new AgreementColumns(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBigDecimal("first_tranche_percent"),
                row.getString("tranche_shares"),
                row.getString("place"),
                row.getString("place_kk"),
                row.getString("signatory"),
                row.getString("signatory_kk"),
                row.getString("signatory_basis"),
                row.getString("signatory_basis_kk"));
        return drafted.equals(UNDRAFTED) ? null : drafted;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
