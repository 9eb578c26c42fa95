package kz.bastama.competition.persistence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.BlindReviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBlindReviews implements BlindReviews {

    private final JdbcClient jdbc;

    StoredBlindReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean name(UUID competitionId, UUID applicationId, String code) {
        return jdbc.sql("""
                        insert into competition_review_codes (application_id, competition_id, code) values (?, ?, ?)
                        on conflict (competition_id, code) do nothing
                        """).params(applicationId, competitionId, code).update() == 1;
    }

    @Override
    public Optional<String> codeOf(UUID applicationId) {
        return jdbc.sql("select code from competition_review_codes where application_id = ?")
                .param(applicationId)
                .query(String.class)
                .optional();
    }

    @Override
    public Set<String> withheld(UUID applicationId) {
        return jdbc.sql("select place from competition_withheld where application_id = ?")
                .param(applicationId)
                .query(String.class)
                .set();
    }

    @Override
    public void withhold(UUID applicationId, Set<String> places) {
        jdbc.sql("delete from competition_withheld where application_id = ?")
                .param(applicationId)
                .update();
        places.forEach(place -> jdbc.sql("insert into competition_withheld (application_id, place) values (?, ?)")
                .params(applicationId, place)
                .update());
    }
}
