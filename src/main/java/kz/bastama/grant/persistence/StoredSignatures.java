package kz.bastama.grant.persistence;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSignatures implements Signatures {

    private final JdbcClient jdbc;

    StoredSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Signature> of(UUID grantId) {
        return jdbc.sql("select * from grant_signatures where grant_id = ? order by at")
                .param(grantId)
                .query((row, at) -> new Signature(
                        SignedPaper.valueOf(row.getString("paper")),
                        row.getInt("number"),
                        Side.valueOf(row.getString("side")),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("means"),
                        row.getString("digest_kk"),
                        row.getString("digest_ru")))
                .list();
    }

    @Override
    public void keep(UUID grantId, Signature signature) {
        jdbc.sql("""
                        insert into grant_signatures
                            (grant_id, paper, number, side, person_id, name, signed_on, at, means, digest_kk, digest_ru)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        grantId,
                        signature.paper().name(),
                        signature.number(),
                        signature.side().name(),
                        signature.personId(),
                        signature.name(),
                        signature.signedOn(),
                        Timestamp.from(signature.at()),
                        signature.means(),
                        signature.digestKk(),
                        signature.digestRu())
                .update();
    }

    @Override
    public void waive(UUID grantId, SignedPaper act, String reason) {
        jdbc.sql("insert into grant_lone_acts (grant_id, paper, reason) values (?, ?, ?)")
                .params(grantId, act.name(), reason)
                .update();
    }

    @Override
    public Optional<String> waived(UUID grantId, SignedPaper act) {
        return jdbc.sql("select reason from grant_lone_acts where grant_id = ? and paper = ?")
                .params(grantId, act.name())
                .query(String.class)
                .optional();
    }
}
