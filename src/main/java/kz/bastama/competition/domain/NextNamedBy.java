package kz.bastama.competition.domain;

import java.util.Arrays;
import kz.bastama.legal.Edition;

/** Who names the next in rank, by the rules of the case, when a winner does not sign. */
public enum NextNamedBy {
    COMPETITION_COMMISSION("competitionCommission"),
    OPERATOR("operator");

    public static final String KEY = "succession.decidedBy";

    private final String value;

    NextNamedBy(String value) {
        this.value = value;
    }

    public static NextNamedBy of(Edition edition) {
        return Arrays.stream(values())
                .filter(one -> one.value.equals(edition.text(KEY)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(KEY + " of " + edition.id() + " names nobody: " + edition.text(KEY)));
    }
}
