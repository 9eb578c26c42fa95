package kz.bastama.ngo.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.Invitation;
import kz.bastama.ngo.domain.Invitations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredInvitations implements Invitations {

    private final JdbcClient database;

    StoredInvitations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Invitation invitation) {
        Set<RepresentativeRight> rights = invitation.rights();
        database.sql("""
                        insert into ngo_invitations
                            (id, organisation_id, email, may_edit, may_send, may_report, token_hash, invited_by,
                             invited_at, expires_at)
                        values (:id, :organisation, :email, :edit, :send, :report, :token, :by, :at, :expires)
                        """)
                .param("id", invitation.id())
                .param("organisation", invitation.organisationId())
                .param("email", invitation.email())
                .param("edit", rights.contains(RepresentativeRight.EDIT))
                .param("send", rights.contains(RepresentativeRight.SEND))
                .param("report", rights.contains(RepresentativeRight.REPORT))
                .param("token", invitation.tokenHash())
                .param("by", invitation.invitedBy())
                .param("at", Timestamp.from(invitation.invitedAt()))
                .param("expires", Timestamp.from(invitation.expiresAt()))
                .update();
    }

    @Override
    public Optional<Invitation> findByToken(String tokenHash) {
        return database.sql("select * from ngo_invitations where token_hash = :token")
                .param("token", tokenHash)
                .query(StoredInvitations::invitation)
                .optional();
    }

    @Override
    public List<Invitation> ofOrganisation(UUID organisationId) {
        return database.sql("select * from ngo_invitations where organisation_id = :id order by invited_at desc, id")
                .param("id", organisationId)
                .query(StoredInvitations::invitation)
                .list();
    }

    @Override
    public boolean end(UUID id, Instant at) {
        return database.sql("update ngo_invitations set ended_at = :at where id = :id and ended_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void endAllBy(UUID personId, UUID organisationId, Instant at) {
        database.sql("""
                        update ngo_invitations set ended_at = :at
                        where invited_by = :person and organisation_id = :organisation and ended_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("person", personId)
                .param("organisation", organisationId)
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("email"),
                rights(row),
                row.getString("token_hash"),
                row.getObject("invited_by", UUID.class),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Set<RepresentativeRight> rights(ResultSet row) throws SQLException {
        Set<RepresentativeRight> rights = EnumSet.noneOf(RepresentativeRight.class);
        if (row.getBoolean("may_edit")) {
            rights.add(RepresentativeRight.EDIT);
        }
        if (row.getBoolean("may_send")) {
            rights.add(RepresentativeRight.SEND);
        }
        if (row.getBoolean("may_report")) {
            rights.add(RepresentativeRight.REPORT);
        }
        return rights;
    }
}
