package kz.bastama.competition.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredProtocolSignatures implements ProtocolSignatures {

    private final JdbcClient jdbc;

    StoredProtocolSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ProtocolSignature> of(UUID caseId, Body body) {
        return jdbc.sql(
                        "select * from competition_protocol_signatures where case_id = ? and body = ? order by at, name")
                .params(caseId, body.name())
                .query((row, at) -> new ProtocolSignature(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("refusal"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("means"),
                        row.getString("digest_kk"),
                        row.getString("digest_ru")))
                .list();
    }

    @Override
    public void keep(UUID caseId, Body body, ProtocolSignature signature) {
        jdbc.sql("""
                        insert into competition_protocol_signatures
                            (case_id, body, person_id, name, refusal, at, means, digest_kk, digest_ru)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_id, body, person_id) do update set
                            refusal = excluded.refusal, at = excluded.at, means = excluded.means
                        where competition_protocol_signatures.refusal <> ''
                        """)
                .params(
                        caseId,
                        body.name(),
                        signature.personId(),
                        signature.name(),
                        signature.refusal(),
                        Timestamp.from(signature.at()),
                        signature.means(),
                        signature.digestKk(),
                        signature.digestRu())
                .update();
    }

    @Override
    public void leave(UUID caseId, Body body, String reason) {
        jdbc.sql("insert into competition_unsigned_protocols (case_id, body, reason) values (?, ?, ?)")
                .params(caseId, body.name(), reason)
                .update();
    }

    @Override
    public Optional<String> left(UUID caseId, Body body) {
        return jdbc.sql("select reason from competition_unsigned_protocols where case_id = ? and body = ?")
                .params(caseId, body.name())
                .query(String.class)
                .optional();
    }
}
