package kz.bastama.expert.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.Cards;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards as documents: nothing asks for them but by person. */
@Repository
class StoredCards implements Cards {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoredCards(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Card> find(UUID personId) {
        return jdbc.sql("select * from expert_cards where person_id = ?")
                .param(personId)
                .query(this::card)
                .optional();
    }

    @Override
    public Map<UUID, Card> of(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from expert_cards where person_id in (:persons)")
                        .param("persons", persons)
                        .query(this::card)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Card::personId, Function.identity()));
    }

    @Override
    public Set<UUID> waiting() {
        return new HashSet<>(jdbc.sql("select person_id from expert_cards where proposed is not null")
                .query(UUID.class)
                .list());
    }

    @Override
    public void save(Card card) {
        String sql = card.version() == null ? """
                insert into expert_cards (person_id, version, verified, proposed, verified_at, proposed_at)
                values (:person, 0, :verified::jsonb, :proposed::jsonb, :verifiedAt, :proposedAt)
                on conflict (person_id) do nothing
                """ : """
                update expert_cards set version = version + 1, verified = :verified::jsonb, proposed = :proposed::jsonb,
                    verified_at = :verifiedAt, proposed_at = :proposedAt
                where person_id = :person and version = :version
                """;
        int saved = jdbc.sql(sql)
                .param("person", card.personId())
                .param("version", card.version())
                .param("verified", write(card.verified()))
                .param("proposed", card.proposed() == null ? null : write(card.proposed()))
                .param("verifiedAt", moment(card.verifiedAt()))
                .param("proposedAt", moment(card.proposedAt()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("The card was edited elsewhere");
        }
    }

    private Card card(ResultSet row, int at) throws SQLException {
        return new Card(
                row.getObject("person_id", UUID.class),
                read(row.getString("verified")),
                read(row.getString("proposed")),
                moment(row.getTimestamp("verified_at")),
                moment(row.getTimestamp("proposed_at")),
                row.getInt("version"));
    }

    private String write(CardContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A card cannot be written");
        }
    }

    private CardContent read(String content) {
        try {
            return content == null ? null : json.readValue(content, CardContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored card cannot be read");
        }
    }

    private static Timestamp moment(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant moment(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
