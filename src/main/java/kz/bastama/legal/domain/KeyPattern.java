package kz.bastama.legal.domain;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.legal.Edition;

/** A key in which {@code *} stands for every name at that place: {@code grantTypes.*.minMonths}. */
public record KeyPattern(String text) {

    public boolean matches(String key) {
        String[] wanted = text.split("\\.");
        String[] given = key.split("\\.");
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a key of this shape stands below the given group. */
    public boolean passesThrough(String group) {
        int depth = group.split("\\.").length;
        String[] parts = text.split("\\.");
        return parts.length > depth
                && new KeyPattern(String.join(".", List.of(parts).subList(0, depth))).matches(group);
    }

    /** The concrete keys that the edition must have to satisfy the pattern and has not. */
    public List<String> missingIn(Edition edition) {
        List<String> found = new ArrayList<>();
        missingIn(edition, "", text, found);
        return found;
    }

    private static void missingIn(Edition edition, String prefix, String rest, List<String> missing) {
        int star = rest.indexOf('*');
        if (star < 0) {
            if (!edition.has(prefix + rest)) {
                missing.add(prefix + rest);
            }
            return;
        }
        String group = prefix + rest.substring(0, star - 1);
        if (!edition.has(group) || edition.names(group).isEmpty()) {
            missing.add(group);
            return;
        }
        for (String name : edition.names(group)) {
            String tail = rest.substring(star + 1);
            missingIn(
                    edition,
                    group + "." + name + (tail.isEmpty() ? "" : "."),
                    tail.isEmpty() ? "" : tail.substring(1),
                    missing);
        }
    }
}
