package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.bastama.BastamaTest;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.legal.TermsForeseen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of the calendar and an extension hold competition and term in the same order: neither waits for ever. */
@BastamaTest
class MoveIntakeEndTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Terms terms;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    /** Whoever extends holds the competition, and takes the term next; the calendar must not have it already. */
    @Test
    void holdsTheCompetitionBeforeItsTerm() throws Exception {
        UUID id = cases.announced("10000000.00");
        Term term = terms.ofCase(id.toString()).stream()
                .filter(Term::isOpen)
                .findFirst()
                .orElseThrow();
        TermMoved move =
                new TermMoved(id.toString(), term.name(), term.due(), term.due().plusSeconds(86_400));
        CompletableFuture<?>[] calendar = new CompletableFuture<?>[1];

        transaction.executeWithoutResult(status -> {
            competitions.counting(id);
            calendar[0] = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(other -> {
                events.publishEvent(new TermsForeseen(List.of(move)));
                holdTermsOf(id);
                events.publishEvent(move);
            }));
            while (!calendar[0].isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            holdTermsOf(id);
        });

        calendar[0].get(60, TimeUnit.SECONDS);
        assertThat(competitions.find(id).orElseThrow().closesAt()).isEqualTo(move.to());
    }

    private void holdTermsOf(UUID id) {
        jdbc.sql("select id from legal_terms where case_id = ? for update")
                .param(id.toString())
                .query(UUID.class)
                .list();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
