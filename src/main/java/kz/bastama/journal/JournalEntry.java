package kz.bastama.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A business event. The wording stands in {@code messages/<module>.<lang>.properties} under {@code journal.<what>}, and may
 * mention the details by name; the wording of a state, where there is one, under {@code state.<module>.<state>}. An IIN that
 * somebody typed is masked here.
 *
 * @param caseId id of the aggregate
 * @param what {@code <module>.<pastTense>}, for example {@code competition.applicationSent}
 * @param from state before, or null
 * @param to state after, or null
 * @param onBehalfOf name of the organisation or body acted for, or null
 * @param details named facts, never an IIN and never a secret
 */
public record JournalEntry(
        String caseId, String what, String from, String to, String onBehalfOf, Map<String, String> details) {

    private static final String ON_BEHALF_OF_KK = "onBehalfOfKk";

    public JournalEntry {
        onBehalfOf = PersonalNumbers.masked(onBehalfOf);
        details = details.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, fact -> PersonalNumbers.masked(fact.getValue())));
    }

    public static JournalEntry of(String caseId, String what) {
        return new JournalEntry(caseId, what, null, null, null, Map.of());
    }

    public JournalEntry moved(String from, String to) {
        return new JournalEntry(caseId, what, from, to, onBehalfOf, details);
    }

    public JournalEntry by(String organisation) {
        return new JournalEntry(caseId, what, from, to, organisation, details);
    }

    /** The same, for readers of Kazakh too. */
    public JournalEntry by(String organisation, String inKazakh) {
        return by(organisation).with(Map.of(ON_BEHALF_OF_KK, inKazakh));
    }

    public JournalEntry with(Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(details);
        all.putAll(facts);
        return new JournalEntry(caseId, what, from, to, onBehalfOf, all);
    }

    /** The organisation or body acted for in the language of that tag, or null. */
    public String onBehalfOf(String language) {
        return language.equals("kk") ? details.getOrDefault(ON_BEHALF_OF_KK, onBehalfOf) : onBehalfOf;
    }

    /** The module that wrote the event: what stands before the first dot. */
    public String module() {
        int dot = what.indexOf('.');
        return dot < 0 ? what : what.substring(0, dot);
    }
}
