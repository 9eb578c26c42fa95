package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Objects;
import kz.bastama.competition.ExclusionRegister;

/** What a register answered about one exclusion ground of an application, the last time it was asked. */
public record RegisterAnswer(
        String ground, ExclusionRegister.Outcome outcome, String source, Instant at, String proof) {

    /** A connector that leaves something out has not answered. */
    public RegisterAnswer {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(proof, "proof");
    }

    public boolean isAvailable() {
        return outcome != ExclusionRegister.Outcome.UNAVAILABLE;
    }

    public boolean isFound() {
        return outcome == ExclusionRegister.Outcome.FOUND;
    }
}
