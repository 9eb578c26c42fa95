package kz.bastama.platform.persistence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.bastama.account.DemoSeed;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invents the demonstration's data, each part once: a demo that was killed in between goes on with the parts that are missing. */
@Component
@Profile("demo")
class DemoSeeding implements ApplicationRunner {

    private final List<DemoSeed> seeds;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<DemoSeed> afterwards = new ArrayList<>();

    DemoSeeding(List<DemoSeed> seeds, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.seeds =
                seeds.stream().sorted(Comparator.comparingInt(DemoSeed::order)).toList();
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long done = database.sql("select count(*) from platform_seeds")
                .query(Long.class)
                .single();
        seeds.stream()
                .filter(seed -> !seed.isOfManyActs())
                .forEach(seed -> transaction.executeWithoutResult(status -> {
                    if (first(seed)) {
                        seed.seed();
                    }
                }));
        if (done == 0) {
            afterwards.addAll(seeds.stream().filter(DemoSeed::isOfManyActs).toList());
        }
    }

    /** Nobody waits for what takes many acts. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        new Thread(() -> afterwards.stream().filter(this::first).forEach(DemoSeed::seed), "demonstration").start();
    }

    private boolean first(DemoSeed seed) {
        return database.sql("insert into platform_seeds (name, done_at) values (?, ?) on conflict do nothing")
                        .params(seed.getClass().getSimpleName(), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
