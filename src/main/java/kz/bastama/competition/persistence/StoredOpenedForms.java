package kz.bastama.competition.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.OpenedForms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOpenedForms implements OpenedForms {

    private final JdbcClient jdbc;

    StoredOpenedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void opened(UUID applicationId, UUID personId, Instant at) {
        jdbc.sql("insert into competition_open_forms (application_id, person_id, opened_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(applicationId, personId, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Instant> openedAt(UUID applicationId, UUID personId) {
        return jdbc.sql("select opened_at from competition_open_forms where application_id = ? and person_id = ?")
                .params(applicationId, personId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
