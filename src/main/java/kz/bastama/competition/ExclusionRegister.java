package kz.bastama.competition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Organisation;
import kz.bastama.party.Bin;

/**
 * A register of somebody else (liquidations, enforcement debts, dishonest suppliers, arrests, suspended taxpayers, lists of
 * terrorism) that tells whether an exclusion ground of Law 36-III, article 6-1, point 4 applies. A connector is a bean of this
 * type; where there is none for a ground, an officer looks it up by hand. The answer is only a proposal: the officer decides.
 */
public interface ExclusionRegister {

    /** What the register calls itself: an officer reads it beside each answer, and where it could not be asked. */
    String name();

    /** Codes of the edition below {@code exclusionGrounds} that it can tell of. */
    Set<String> grounds();

    /**
     * Asks now, outside of any transaction. A register that cannot be reached is an answer too; whatever is thrown all the same
     * counts as one, and the officer is told to look it up by hand.
     */
    Answer ask(String ground, Subject subject);

    /**
     * Whom a ground can be about: the organisation, whoever heads it, and its founders. Nothing else leaves the house.
     *
     * @param head the IIN is null where nobody has given it
     */
    record Subject(Bin bin, OfficialText name, Organisation.Head head, List<Founder> founders) {

        public Subject {
            founders = List.copyOf(founders);
        }

        public static Subject of(Organisation applicant) {
            return new Subject(applicant.bin(), applicant.name(), applicant.head(), applicant.founders());
        }
    }

    /** What an answer says. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        UNAVAILABLE
    }

    /** @param proof number of the extract, address of the record; where it is unavailable, why */
    record Answer(Outcome outcome, Instant at, String proof) {}
}
