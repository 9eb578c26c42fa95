package kz.bastama.expert.domain;

import java.time.LocalDate;
import kz.bastama.party.Bin;

/**
 * What a person was to an organisation, and when.
 *
 * @param bin null where the person does not know it, or there is none
 * @param from first day, or null where it is not known
 * @param until last day, or null while it lasts
 */
public record Tie(String organisation, Bin bin, String role, LocalDate from, LocalDate until) {

    /** Whether it still stood on that day or later. */
    public boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Where somebody works, as a tie without dates. */
    static Tie workplace(String organisation) {
        return new Tie(organisation, null, "", null, null);
    }

    /** Whether both are ties to the same organisation, in the same role. */
    boolean isWith(Tie other) {
        boolean same = bin == null || other.bin == null
                ? Traits.sameOrganisation(organisation, other.organisation)
                : bin.equals(other.bin);
        return same && Traits.plain(role).equals(Traits.plain(other.role));
    }
}
