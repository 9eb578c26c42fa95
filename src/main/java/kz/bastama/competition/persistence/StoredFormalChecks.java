package kz.bastama.competition.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFormalChecks implements FormalChecks {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoredFormalChecks(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keepFindings(UUID applicationId, List<Finding> findings) {
        jdbc.sql("delete from competition_findings where application_id = ?")
                .param(applicationId)
                .update();
        jdbc.sql("""
                        insert into competition_findings (application_id, position, check_code, passed, rule_key, facts)
                        select ?, at - 1, one ->> 'check', (one ->> 'passed')::boolean, one ->> 'key', one -> 'facts'
                        from jsonb_array_elements(?::jsonb) with ordinality as found (one, at)
                        """).params(applicationId, write(findings)).update();
    }

    @Override
    public List<Finding> findings(UUID applicationId) {
        return jdbc.sql("select * from competition_findings where application_id = ? order by position")
                .param(applicationId)
                .query((row, at) -> new Finding(
                        row.getString("check_code"),
                        row.getBoolean("passed"),
                        row.getString("rule_key"),
                        read(row.getString("facts"))))
                .list();
    }

    @Override
    public void keepGround(UUID applicationId, GroundAnswer answer) {
        jdbc.sql("""
                        insert into competition_grounds (application_id, ground, applies, evidence, file_id)
                        values (?, ?, ?, ?, ?)
                        on conflict (application_id, ground)
                        do update set applies = excluded.applies, evidence = excluded.evidence, file_id = excluded.file_id
                        """)
                .params(applicationId, answer.ground(), answer.applies(), answer.evidence(), answer.fileId())
                .update();
    }

    @Override
    public List<GroundAnswer> grounds(UUID applicationId) {
        return jdbc.sql("select * from competition_grounds where application_id = ?")
                .param(applicationId)
                .query((row, at) -> new GroundAnswer(
                        row.getString("ground"),
                        row.getBoolean("applies"),
                        row.getString("evidence"),
                        row.getObject("file_id", UUID.class)))
                .list();
    }

    private String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings cannot be written", e);
        }
    }

    private Map<String, String> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of a finding cannot be read", e);
        }
    }
}
