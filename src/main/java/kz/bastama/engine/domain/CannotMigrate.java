package kz.bastama.engine.domain;

import kz.bastama.engine.MigratedCase;

/** A case stands where the new version has nothing for it; thrown, so that its transaction leaves no trace. */
public class CannotMigrate extends RuntimeException {

    private final transient MigratedCase outcome;

    public CannotMigrate(MigratedCase outcome, Throwable cause) {
        super(outcome.obstacle(), cause);
        this.outcome = outcome;
    }

    public MigratedCase outcome() {
        return outcome;
    }
}
