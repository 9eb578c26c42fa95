package kz.bastama.journal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row, and spells the details as JSON. */
@Component
class JournalRows implements RowMapper<JournalRecord> {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    JournalRows(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public JournalRecord mapRow(ResultSet row, int index) throws SQLException {
        return new JournalRecord(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                new JournalEntry(
                        row.getString("case_id"),
                        row.getString("what"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        row.getString("on_behalf_of"),
                        details(row.getString("details"))));
    }

    String json(Map<String, String> details) {
        try {
            return mapper.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Journal details cannot be written as JSON", e);
        }
    }

    private Map<String, String> details(String json) {
        try {
            return mapper.readValue(json, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Journal details are not JSON: " + json, e);
        }
    }
}
