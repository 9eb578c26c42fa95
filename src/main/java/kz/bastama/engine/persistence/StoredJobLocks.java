package kz.bastama.engine.persistence;

import kz.bastama.engine.domain.JobLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine has no call for it: a lock is given free by the product that set it, or ends by its time. */
@Repository
class StoredJobLocks implements JobLocks {

    private final JdbcClient database;

    StoredJobLocks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void release() {
        database.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1"
                        + " where lock_owner_ is not null")
                .update();
    }
}
