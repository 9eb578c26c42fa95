package kz.bastama.form;

import java.time.Instant;
import java.util.List;

/**
 * What whoever would save into something that was sent meanwhile is told: {@code templates/form/sent.html}, or as the answer to an
 * autosave the fragment {@code sent} of {@code stale.html}. Nothing of it is kept, so all of it stands there to be read.
 *
 * @param at when it was sent
 * @param changes what was sent, and where something else was typed here
 * @param address that shows what was sent
 * @param next key of the words on what can be done now
 */
public record SentForm(Instant at, List<Difference> changes, String address, String next) {

    /** It stays as it was sent. */
    public static final String STAYS = "form.sent.stays";

    public SentForm {
        changes = List.copyOf(changes);
    }

    public static SentForm of(FormView sent, FormView mine, Instant at, String address, String next) {
        return new SentForm(at, Difference.of(sent, mine), address, next);
    }

    /** Whether nothing is lost: a second click, say. */
    public boolean isSame() {
        return changes.isEmpty();
    }
}
