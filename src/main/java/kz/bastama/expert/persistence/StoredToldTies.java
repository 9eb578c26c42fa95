package kz.bastama.expert.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.expert.domain.Tie;
import kz.bastama.expert.domain.ToldTie;
import kz.bastama.expert.domain.ToldTies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredToldTies implements ToldTies {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoredToldTies(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(UUID personId, Collection<Tie> ties, Instant at) {
        for (Tie tie : ties) {
            jdbc.sql("""
                            insert into expert_told_ties (person_id, tie, first_told, last_told)
                            values (:person, :tie::jsonb, :at, :at)
                            on conflict (person_id, md5(tie::text)) do update set last_told = excluded.last_told
                            """)
                    .param("person", personId)
                    .param("tie", write(tie))
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    @Override
    public List<ToldTie> of(UUID personId) {
        return jdbc.sql("select * from expert_told_ties where person_id = ? order by first_told, md5(tie::text)")
                .param(personId)
                .query((row, at) -> tie(row))
                .list();
    }

    @Override
    public Map<UUID, List<ToldTie>> of(Collection<UUID> personIds) {
        return jdbc
                .sql("select * from expert_told_ties where person_id = any(?) order by first_told, md5(tie::text)")
                .param(personIds.toArray(UUID[]::new))
                .query((row, at) -> Map.entry(row.getObject("person_id", UUID.class), tie(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private ToldTie tie(ResultSet row) throws SQLException {
        return new ToldTie(
                read(row.getString("tie")),
                row.getTimestamp("first_told").toInstant(),
                row.getTimestamp("last_told").toInstant());
    }

    private String write(Tie tie) {
        try {
            return json.writeValueAsString(tie);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tie cannot be written");
        }
    }

    private Tie read(String tie) {
        try {
            return json.readValue(tie, Tie.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored tie cannot be read");
        }
    }
}
