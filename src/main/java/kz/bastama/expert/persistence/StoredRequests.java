package kz.bastama.expert.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.expert.domain.ExpertRequests;
import kz.bastama.legal.Reasons;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRequests implements ExpertRequests {

    private final JdbcClient jdbc;

    StoredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(ExpertRequest request) {
        int saved = request.version() == null ? insert(request) : update(request);
        if (saved == 0) {
            throw new OptimisticLockingFailureException("The request was edited elsewhere");
        }
    }

    @Override
    public Optional<ExpertRequest> find(UUID id) {
        return jdbc.sql("select * from expert_requests where id = ?")
                .param(id)
                .query(StoredRequests::request)
                .optional();
    }

    @Override
    public Optional<ExpertRequest> byToken(String hash) {
        return jdbc.sql("select * from expert_requests where token_hash = ?")
                .param(hash)
                .query(StoredRequests::request)
                .optional();
    }

    @Override
    public List<ExpertRequest> considered() {
        return jdbc.sql("""
                        select * from expert_requests where state <> 'UNCONFIRMED'
                        order by case state when 'WAITING' then 0 else 1 end, made_at desc
                        """).query(StoredRequests::request).list();
    }

    @Override
    public boolean isUnderWay(String email) {
        return jdbc.sql("""
                        select exists (select 1 from expert_requests
                        where lower(email) = lower(?) and state in ('WAITING', 'INVITED'))
                        """).param(email).query(Boolean.class).single();
    }

    @Override
    public void forgetUnconfirmed(Instant until) {
        jdbc.sql("delete from expert_requests where state = 'UNCONFIRMED' and expires_at < ?")
                .param(moment(until))
                .update();
    }

    private int insert(ExpertRequest request) {
        ExpertEntry entry = request.entry();
        return jdbc.sql("""
                        insert into expert_requests (id, version, kind, state, name, email, organisation, region, spheres,
                            languages, education, experience, language, token_hash, expires_at, consent_at, reason, made_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '), string_to_array(?, ' '), ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.id(),
                        request.kind().name(),
                        request.state().name(),
                        entry.name(),
                        entry.email(),
                        entry.organisation(),
                        entry.region(),
                        String.join(" ", entry.spheres()),
                        String.join(" ", entry.languages()),
                        request.education(),
                        request.experience(),
                        request.language(),
                        request.tokenHash(),
                        moment(request.expiresAt()),
                        moment(request.consentAt()),
                        request.reason(),
                        moment(request.madeAt()))
                .update();
    }

    private int update(ExpertRequest request) {
        return jdbc.sql("""
                        update expert_requests set version = version + 1, state = ?, token_hash = ?, expires_at = ?,
                            consent_at = ?, reason = ?, reasons = ? where id = ? and version = ?
                        """)
                .params(
                        request.state().name(),
                        request.tokenHash(),
                        moment(request.expiresAt()),
                        moment(request.consentAt()),
                        request.reason(),
                        request.reasons() == null ? null : request.reasons().toString(),
                        request.id(),
                        request.version())
                .update();
    }

    private static ExpertRequest request(ResultSet row, int at) throws SQLException {
        return new ExpertRequest(
                row.getObject("id", UUID.class),
                ExpertRequest.Kind.valueOf(row.getString("kind")),
                ExpertRequest.State.valueOf(row.getString("state")),
                new ExpertEntry(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("organisation"),
                        row.getString("region"),
                        several(row.getArray("spheres")),
                        several(row.getArray("languages"))),
                row.getString("education"),
                row.getString("experience"),
                row.getString("language"),
                row.getString("token_hash"),
                moment(row.getTimestamp("expires_at")),
                moment(row.getTimestamp("consent_at")),
                row.getString("reason"),
                moment(row.getTimestamp("made_at")),
                Reasons.parse(row.getString("reasons")),
                row.getInt("version"));
    }

    private static Set<String> several(Array texts) throws SQLException {
        return Set.of((String[]) texts.getArray());
    }

    private static Timestamp moment(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant moment(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
