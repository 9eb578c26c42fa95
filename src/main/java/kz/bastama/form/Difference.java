package kz.bastama.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One place where two versions of the same form differ, as a reader of the form knows it.
 *
 * @param path name of its input
 * @param theirs what somebody else saved; empty where nothing stands there
 * @param mine what stands in the page
 */
public record Difference(String path, String label, String theirs, String mine) {

    private static final Set<String> SILENT = Set.of("text", "separator", "spacer", "none");

    /** All of them, in the order of the form. */
    public static List<Difference> of(FormView theirs, FormView mine) {
        Map<String, Difference> all = new LinkedHashMap<>();
        collect("", theirs.all(), (path, label, shown) -> all.put(path, new Difference(path, label, shown, "")));
        collect(
                "",
                mine.all(),
                (path, label, shown) -> all.merge(
                        path,
                        new Difference(path, label, "", shown),
                        (one, other) -> new Difference(path, label, one.theirs, shown)));
        List<Difference> found = new ArrayList<>(all.values());
        found.removeIf(one -> one.theirs.equals(one.mine));
        return found;
    }

    private static void collect(String within, List<FieldView> fields, Said said) {
        for (FieldView field : fields) {
            if (!field.rows().isEmpty()) {
                field.rows().forEach(row -> collect(row.title().isEmpty() ? within : row.title(), row.cells(), said));
            } else if (!SILENT.contains(field.type()) && !field.path().isEmpty()) {
                String label = within.isEmpty() ? field.label() : within + ": " + field.label();
                String unit = field.shown().isEmpty() || field.unit().isEmpty() ? "" : " " + field.unit();
                said.at(field.path(), label, field.shown() + unit);
            }
        }
    }

    private interface Said {
        void at(String path, String label, String shown);
    }
}
