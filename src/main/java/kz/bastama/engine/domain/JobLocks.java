package kz.bastama.engine.domain;

/** The locks that a running product puts on the steps it is at. */
public interface JobLocks {

    /** Gives free what is locked, by whomever: only for a product that is alone on its database. */
    void release();
}
