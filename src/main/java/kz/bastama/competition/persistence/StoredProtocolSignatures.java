package kz.bastama.competition.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
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
    public List<ProtocolSignature> of(UUID competitionId) {
        return jdbc.sql("select * from competition_protocol_signatures where competition_id = ? order by at, name")
                .param(competitionId)
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
    public void keep(UUID competitionId, ProtocolSignature signature) {
        jdbc.sql("""
                        insert into competition_protocol_signatures
                            (competition_id, person_id, name, refusal, at, means, digest_kk, digest_ru)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (competition_id, person_id) do update set
                            refusal = excluded.refusal, at = excluded.at, means = excluded.means
                        where competition_protocol_signatures.refusal <> ''
                        """)
                .params(
                        competitionId,
                        signature.personId(),
                        signature.name(),
                        signature.refusal(),
                        Timestamp.from(signature.at()),
                        signature.means(),
                        signature.digestKk(),
                        signature.digestRu())
                .update();
    }
}
