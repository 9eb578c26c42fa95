package kz.bastama.competition.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredReviews implements Reviews {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoredReviews(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void save(Review review) {
        Map<String, String> scores = review.scores().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toPlainString()));
        jdbc.sql("""
                        insert into competition_reviews
                            (id, competition_id, application_id, person_id, state, scores, remarks, recommendation, final_at, further)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, scores = excluded.scores,
                            remarks = excluded.remarks, recommendation = excluded.recommendation, final_at = excluded.final_at
                        """)
                .params(
                        review.id(),
                        review.competitionId(),
                        review.applicationId(),
                        review.personId(),
                        review.state().name(),
                        write(scores),
                        write(review.remarks()),
                        review.recommendation(),
                        review.finalAt() == null ? null : Timestamp.from(review.finalAt()),
                        review.further())
                .update();
    }

    @Override
    public Optional<Review> find(UUID id) {
        return jdbc.sql("select * from competition_reviews where id = ? for update")
                .param(id)
                .query(this::review)
                .optional();
    }

    @Override
    public UUID competitionOf(UUID id) {
        return jdbc.sql("select competition_id from competition_reviews where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    @Override
    public List<Review> ofCompetition(UUID competitionId) {
        return jdbc.sql("select * from competition_reviews where competition_id = ? order by position")
                .param(competitionId)
                .query(this::review)
                .list();
    }

    @Override
    public List<Review> ofPersons(Collection<UUID> persons) {
        return persons.isEmpty()
                ? List.of()
                : jdbc.sql("select * from competition_reviews where person_id in (:persons) order by position")
                        .param("persons", persons)
                        .query(this::review)
                        .list();
    }

    @Override
    public List<Review> ofApplication(UUID applicationId) {
        return jdbc.sql("select * from competition_reviews where application_id = ? order by position")
                .param(applicationId)
                .query(this::review)
                .list();
    }

    private Review review(ResultSet row, int at) throws SQLException {
        Timestamp finalAt = row.getTimestamp("final_at");
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
                finalAt == null ? null : finalAt.toInstant(),
                row.getBoolean("further"));
    }

    private String write(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score sheet cannot be written", e);
        }
    }

    private Map<String, String> read(String texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score sheet cannot be read", e);
        }
    }
}
