package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.domain.Announcement;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("competition_competitions")
record CompetitionRow(
        @Id UUID id,
        UUID listId,
        String customerCode,
        String grantType,
        @Embedded.Nullable(prefix = "title_") OfficialText title,
        String programme,
        String edition,
        String state,
        @Embedded.Nullable Announcement announcement,
        Instant plannedAt,
        Instant announcedAt,
        Instant closesAt,
        String checkSignatory,
        String checkSignatoryKk,
        Instant checkedAt,
        Instant publishedAt,
        @Version Integer version) {

    private static final Announcement UNTOLD = new Announcement(null, null, null, null, null);

    static Competition read(ResultSet row, int at) throws SQLException {
        return new Competition(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                row.getString("customer_code"),
                row.getString("grant_type"),
                LotRow.text(row, "title"),
                row.getString("programme"),
                EditionId.parse(row.getString("edition")),
                CompetitionState.valueOf(row.getString("state")),
                announcement(row),
                moment(row, "planned_at"),
                moment(row, "announced_at"),
                moment(row, "closes_at"),
                row.getString("check_signatory"),
                row.getString("check_signatory_kk"),
                moment(row, "checked_at"),
                moment(row, "published_at"),
                row.getObject("version", Integer.class));
    }

    /** Null before anything of it is told. */
    private static Announcement announcement(ResultSet row) throws SQLException {
        Announcement told = new Announcement(
                row.getString("contact_person"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                row.getString("presentation_place"),
                row.getString("presentation_place_kk"));
        return told.equals(UNTOLD) ? null : told;
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
