package kz.bastama.journal.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says an entry in the language of the reader. In templates: {@code @journalWords}. */
@Component("journalWords")
public class JournalWords implements EventWords {

    private static final String FACT = "journal.page.fact.";

    /** Facts that entries of before do not have: their sentences choose other words then. */
    private static final Set<String> LATER = Set.of("criterion", "digestKk", "means", "signatoryKk", "protocol");

    private final MessageSource wording;
    private final SaidFacts facts;

    JournalWords(MessageSource wording, SaidFacts facts) {
        this.wording = wording;
        this.facts = facts;
    }

    /** The sentence of {@code journal.<what>}; the bare event where a module that wrote it is gone. */
    public String event(JournalRecord written) {
        return say(written, language());
    }

    @Override
    public String say(JournalRecord written, Locale language) {
        JournalEntry entry = written.entry();
        Map<String, Object> said = new HashMap<>(facts.of(entry, language));
        said.put("actor", written.actorName());
        said.put("onBehalfOf", entry.onBehalfOf() == null ? "" : entry.onBehalfOf(language.getLanguage()));
        LATER.forEach(fact -> said.putIfAbsent(fact, "none"));
        said.putIfAbsent("from", state(entry, entry.from(), language));
        said.putIfAbsent("to", state(entry, entry.to(), language));
        String kind = wording.getMessage("event." + entry.what(), null, entry.what(), language);
        return wording.getMessage("journal." + entry.what(), new Object[] {said}, kind, language);
    }

    /** What events of the kind are called, without the facts of any of them. */
    public String kind(String what) {
        return wording.getMessage("event." + what, null, what, language());
    }

    /** The state of {@code state.<module>.<state>}, or as it is stored where it has no wording. */
    public String state(JournalEntry entry, String state) {
        return state(entry, state, language());
    }

    private String state(JournalEntry entry, String state, Locale language) {
        return state == null ? "" : wording.getMessage("state." + entry.module() + "." + state, null, state, language);
    }

    /** What the sentence leaves out and an auditor needs, as digests of papers: its name in words, and the value. */
    public Map<String, String> details(JournalRecord written) {
        Map<String, String> named = new TreeMap<>();
        written.entry().details().forEach((fact, value) -> {
            String name = wording.getMessage(FACT + fact, null, "", language());
            if (!name.isEmpty()) {
                named.put(name, value);
            }
        });
        return named;
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
