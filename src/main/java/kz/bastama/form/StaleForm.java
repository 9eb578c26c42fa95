package kz.bastama.form;

import java.time.Instant;
import java.util.List;

/**
 * What whoever would save over another version is told first: {@code templates/form/stale.html}. What was typed stays in the
 * page, under the version that it began with; only one button saves it over the other.
 *
 * @param version of the other, which that button carries as {@code _over}
 * @param at when the other was saved, or null
 * @param changes where the two differ
 * @param address that shows the other one instead
 */
public record StaleForm(int version, Instant at, List<Difference> changes, String address) {

    public StaleForm {
        changes = List.copyOf(changes);
    }

    public static StaleForm of(FormView theirs, FormView mine, int version, Instant at, String address) {
        return new StaleForm(version, at, Difference.of(theirs, mine), address);
    }
}
