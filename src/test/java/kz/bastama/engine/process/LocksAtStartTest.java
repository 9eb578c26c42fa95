package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.engine.domain.JobLocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BastamaTest
class LocksAtStartTest {

    private final String job = UUID.randomUUID().toString();

    @Autowired
    private JdbcClient database;

    @Autowired
    private JobLocks locks;

    @BeforeEach
    void somebodyIsKilledAtStep() {
        database.sql(
                        "insert into act_ru_job (id_, rev_, type_, retries_, suspension_state_, lock_owner_, lock_exp_time_)"
                                + " values (?, 1, 'message', 3, 1, 'killed', now() + interval '1 hour')")
                .param(job)
                .update();
    }

    @AfterEach
    void forgets() {
        database.sql("delete from act_ru_job where id_ = ?").param(job).update();
    }

    @Test
    void freesStepsOfKilledProductOnDatabaseOfItsOwn() {
        new LocksAtStart(locks, true).afterSingletonsInstantiated();

        assertThat(isLocked()).isFalse();
    }

    @Test
    void leavesStepsToOtherNodesOnSharedDatabase() {
        new LocksAtStart(locks, false).afterSingletonsInstantiated();

        assertThat(isLocked()).isTrue();
    }

    private boolean isLocked() {
        return database.sql("select lock_owner_ is not null from act_ru_job where id_ = ?")
                .param(job)
                .query(Boolean.class)
                .single();
    }
}
