package kz.bastama.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.notice.Letter;
import kz.bastama.notice.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notice_notices}. */
@Repository
class StoredLetters implements Letters {

    private final JdbcClient jdbc;

    StoredLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Letter letter) {
        Letter.Text kk = letter.texts().get("kk");
        Letter.Text ru = letter.texts().get("ru");
        Letter.Text en = letter.texts().get("en");
        return jdbc.sql("""
                        insert into notice_notices (id, key, person_id, type, path, at,
                          subject_kk, body_kk, subject_ru, body_ru, subject_en, body_en)
                        values (:id, :key, :personId, :type, :path, :at,
                          :subjectKk, :bodyKk, :subjectRu, :bodyRu, :subjectEn, :bodyEn)
                        on conflict (key) do nothing
                        """)
                        .param("id", letter.id())
                        .param("key", letter.key())
                        .param("personId", letter.personId())
                        .param("type", letter.type())
                        .param("path", letter.path())
                        .param("at", utc(letter.at()))
                        .param("subjectKk", kk.subject())
                        .param("bodyKk", kk.body())
                        .param("subjectRu", ru.subject())
                        .param("bodyRu", ru.body())
                        .param("subjectEn", en.subject())
                        .param("bodyEn", en.body())
                        .update()
                == 1;
    }

    @Override
    public void markMailed(UUID id, Instant at) {
        jdbc.sql("update notice_notices set sent_at = :at where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    @Override
    public void markUndeliverable(UUID id, Instant at) {
        jdbc.sql("update notice_notices set refused_at = :at where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    @Override
    public List<Letter> of(UUID personId, int limit, long offset) {
        return jdbc.sql("""
                        select * from notice_notices where person_id = :personId
                        order by at desc, id limit :limit offset :offset
                        """)
                .param("personId", personId)
                .param("limit", limit)
                .param("offset", offset)
                .query(StoredLetters::letter)
                .list();
    }

    @Override
    public Optional<Letter> find(UUID id, UUID personId) {
        return jdbc.sql("select * from notice_notices where id = :id and person_id = :personId")
                .param("id", id)
                .param("personId", personId)
                .query(StoredLetters::letter)
                .optional();
    }

    @Override
    public long count(UUID personId) {
        return count("select count(*) from notice_notices where person_id = :personId", personId);
    }

    @Override
    public long unread(UUID personId) {
        return count("select count(*) from notice_notices where person_id = :personId and read_at is null", personId);
    }

    @Override
    public void markRead(UUID id, Instant at) {
        jdbc.sql("update notice_notices set read_at = :at where id = :id and read_at is null")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    @Override
    public void markAllRead(UUID personId, Instant at) {
        jdbc.sql("update notice_notices set read_at = :at where person_id = :personId and read_at is null")
                .param("personId", personId)
                .param("at", utc(at))
                .update();
    }

    private long count(String sql, UUID personId) {
        return jdbc.sql(sql).param("personId", personId).query(Long.class).single();
    }

    private static Letter letter(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getObject("person_id", UUID.class),
                row.getString("type"),
                row.getString("path"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Map.of("kk", text(row, "kk"), "ru", text(row, "ru"), "en", text(row, "en")),
                row.getObject("read_at") != null);
    }

    private static Letter.Text text(ResultSet row, String language) throws SQLException {
        return new Letter.Text(row.getString("subject_" + language), row.getString("body_" + language));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
