package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTranslations implements Translations {

    private final JdbcClient jdbc;

    StoredTranslations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Translation one) {
        jdbc.sql("""
                        insert into competition_translations (id, competition_id, application_id, language, state, asked_at,
                            file_id, digest, attached_by, attached_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, asked_at = excluded.asked_at,
                            file_id = excluded.file_id, digest = excluded.digest, attached_by = excluded.attached_by,
                            attached_at = excluded.attached_at
                        """)
                .params(
                        one.id(),
                        one.competitionId(),
                        one.applicationId(),
                        one.language(),
                        one.state().name(),
                        Timestamp.from(one.askedAt()),
                        one.fileId(),
                        one.digest(),
                        one.attachedBy(),
                        one.attachedAt() == null ? null : Timestamp.from(one.attachedAt()))
                .update();
    }

    @Override
    public Optional<Translation> find(UUID id) {
        return where("id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Translation> find(UUID applicationId, String language) {
        return ofApplication(applicationId).stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
    }

    @Override
    public List<Translation> ofApplication(UUID applicationId) {
        return where("application_id = ?", applicationId);
    }

    @Override
    public List<Translation> ofCompetition(UUID competitionId) {
        return where("competition_id = ?", competitionId);
    }

    @Override
    public Optional<Translation> ofFile(UUID fileId) {
        return where("file_id = ?", fileId).stream().findFirst();
    }

    private List<Translation> where(String condition, UUID value) {
        return jdbc.sql("select * from competition_translations where " + condition + " order by position")
                .param(value)
                .query((row, at) -> translation(row))
                .list();
    }

    private static Translation translation(ResultSet row) throws SQLException {
        Timestamp attached = row.getTimestamp("attached_at");
        return new Translation(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("language"),
                Translation.State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("file_id", UUID.class),
                row.getString("digest"),
                row.getObject("attached_by", UUID.class),
                attached == null ? null : attached.toInstant());
    }
}
