package kz.bastama.competition.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Review;
import org.springframework.stereotype.Component;

/** A score sheet as a row, and what of it is kept as JSON. */
@Component
class SheetRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    SheetRows(ObjectMapper json) {
        this.json = json;
    }

    Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Review.State.valueOf(row.getString("state")),
                read(row.getString("scores")).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue()))),
                read(row.getString("remarks")),
                row.getString("recommendation"),
                instant(row.getTimestamp("final_at")),
                row.getBoolean("further"),
                instant(row.getTimestamp("opened_at")),
                row.getInt("edition"),
                row.getBoolean("without_translation"),
                row.getInt("version"));
    }

    String points(Map<String, BigDecimal> points) {
        return write(points.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toPlainString())));
    }

    String write(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score sheet cannot be written", e);
        }
    }

    static Timestamp stamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private Map<String, String> read(String texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score sheet cannot be read", e);
        }
    }
}
