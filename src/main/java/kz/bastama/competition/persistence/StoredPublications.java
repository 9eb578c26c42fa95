package kz.bastama.competition.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Publications;
import kz.bastama.competition.domain.PublishedLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPublications implements Publications {

    private static final TypeReference<List<PublishedLine>> LINES = new TypeReference<>() {};

    /** A mapper of its own: the digest must not change with settings of the product. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().addMixIn(PublishedLine.class, Unsaid.class).build();

    private final JdbcClient jdbc;

    StoredPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String digest(List<PublishedLine> lines) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(write(lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void keep(Publication one) {
        jdbc.sql("""
                        insert into competition_publications
                            (competition_id, kind, edition, published_at, because, about, lines, digest)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        one.competitionId(),
                        one.kind().name(),
                        one.edition(),
                        Timestamp.from(one.publishedAt()),
                        one.because() == null ? null : one.because().name(),
                        one.about(),
                        write(one.lines()),
                        one.digest())
                .update();
    }

    @Override
    public List<Publication> ofCompetition(UUID competitionId) {
        return jdbc.sql("select * from competition_publications where competition_id = ? order by kind, edition")
                .param(competitionId)
                .query((row, at) -> publication(row))
                .list();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        String because = row.getString("because");
        return new Publication(
                row.getObject("competition_id", UUID.class),
                Publication.Kind.valueOf(row.getString("kind")),
                row.getInt("edition"),
                row.getTimestamp("published_at").toInstant(),
                because == null ? null : Publication.Because.valueOf(because),
                row.getString("about"),
                read(row.getString("lines")),
                row.getString("digest"));
    }

    /** Where nothing was said in Kazakh the line is written as it ever was, with the digest that it had. */
    private interface Unsaid {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String departureKk();
    }

    private static String write(List<PublishedLine> lines) {
        try {
            return JSON.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published list cannot be written", e);
        }
    }

    private static List<PublishedLine> read(String lines) {
        try {
            return JSON.readValue(lines, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published list cannot be read", e);
        }
    }
}
