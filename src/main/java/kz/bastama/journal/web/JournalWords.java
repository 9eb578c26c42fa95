package kz.bastama.journal.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says an entry in the language of the reader. In templates: {@code @journalWords}. */
@Component("journalWords")
public class JournalWords {

    private final MessageSource wording;

    JournalWords(MessageSource wording) {
        this.wording = wording;
    }

    /**
     * The sentence of {@code journal.<what>}; the bare event where a module that wrote it is gone. A detail called
     * {@code task}, {@code step} or {@code process} is an id of a model and is worded.
     */
    public String event(JournalRecord written) {
        JournalEntry entry = written.entry();
        Map<String, Object> facts = new HashMap<>(entry.details());
        facts.computeIfPresent("task", this::named);
        facts.computeIfPresent("step", this::named);
        facts.computeIfPresent("process", this::named);
        facts.put("actor", written.actorName());
        facts.put("onBehalfOf", entry.onBehalfOf() == null ? "" : entry.onBehalfOf());
        facts.put("from", state(entry, entry.from()));
        facts.put("to", state(entry, entry.to()));
        return wording.getMessage("journal." + entry.what(), new Object[] {facts}, entry.what(), language());
    }

    /** The state of {@code state.<module>.<state>}, or as it is stored where it has no wording. */
    public String state(JournalEntry entry, String state) {
        return state == null
                ? ""
                : wording.getMessage("state." + entry.module() + "." + state, null, state, language());
    }

    /** The wording of {@code task.<id>}, {@code step.<id>} or {@code process.<id>}. */
    private Object named(String kind, Object id) {
        return wording.getMessage(kind + "." + id, null, id.toString(), language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
