package kz.bastama.expert.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.ReasonedCases;
import kz.bastama.legal.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications to the registry of experts that were refused, in the words of the rules in force; a person has no number. */
@Repository
class RefusedRequests implements ReasonedCases {

    private static final String PROGRAMME = "state-grant";

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Clock clock;

    RefusedRequests(JdbcClient jdbc, Editions editions, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<Line> lines() {
        EditionId rules = editions.inForce(PROGRAMME, LocalDate.now(clock)).id();
        return jdbc
                .sql("select reasons from expert_requests where reasons is not null order by made_at desc, id")
                .query(String.class)
                .list()
                .stream()
                .map(kept -> new Line("", "/staff/experts/requests", "", rules, Reasons.parse(kept)))
                .toList();
    }
}
