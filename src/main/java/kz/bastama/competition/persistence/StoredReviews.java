package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredReviews implements Reviews {

    private final JdbcClient jdbc;
    private final SheetRows rows;

    StoredReviews(JdbcClient jdbc, SheetRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void save(Review review) {
        jdbc.sql("""
                        insert into competition_reviews
                            (id, competition_id, application_id, person_id, state, scores, remarks, recommendation, final_at, further,
                            opened_at, edition, without_translation, version)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, scores = excluded.scores,
                            remarks = excluded.remarks, recommendation = excluded.recommendation, final_at = excluded.final_at,
                            opened_at = excluded.opened_at, edition = excluded.edition,
                            without_translation = excluded.without_translation, version = excluded.version
                        """)
                .params(
                        review.id(),
                        review.competitionId(),
                        review.applicationId(),
                        review.personId(),
                        review.state().name(),
                        rows.points(review.scores()),
                        rows.write(review.remarks()),
                        review.recommendation(),
                        SheetRows.stamp(review.finalAt()),
                        review.further(),
                        SheetRows.stamp(review.openedAt()),
                        review.edition(),
                        review.withoutTranslation(),
                        review.version())
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
        return rows.review(row);
    }
}
