package kz.bastama.competition;

import java.time.Instant;
import java.util.Set;
import kz.bastama.party.Bin;

/**
 * A register of somebody else (liquidations, enforcement debts, dishonest suppliers, arrests, suspended taxpayers, lists of
 * terrorism) that tells whether an exclusion ground of Law 36-III, article 6-1, point 4 applies. A connector is a bean of this
 * type; where there is none for a ground, an officer looks it up by hand. The answer is only a proposal: the officer decides.
 */
public interface ExclusionRegister {

    /** Codes of the edition below {@code exclusionGrounds} that it can tell of. */
    Set<String> grounds();

    /** Asks now, outside of any transaction. A register that cannot be reached is an answer too, not an exception. */
    Answer ask(String ground, Bin organisation);

    /** What an answer says. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        UNAVAILABLE
    }

    /**
     * @param source what the register calls itself
     * @param proof number of the extract, address of the record; where it is unavailable, why
     */
    record Answer(Outcome outcome, String source, Instant at, String proof) {}
}
