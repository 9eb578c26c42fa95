package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bastama.form.Answers;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.TypedText;
import kz.bastama.grant.application.ImportExpenses;
import org.springframework.stereotype.Component;

/** Rows that a page carries from the look at them to their adding. */
@Component
class CarriedRows {

    private static final String LIST = "expenses";
    private static final int LONGEST_CELL = 2_000;

    private final Forms forms;

    CarriedRows(Forms forms) {
        this.forms = forms;
    }

    String of(Answers added) {
        return forms.keep(forms.typed(added));
    }

    /** Empty where it is nothing that {@link #of} wrote. Nothing but texts of the form's own fields comes through. */
    Optional<List<Map<String, String>>> read(Form form, String carried) {
        Map<String, Object> kept;
        try {
            kept = forms.kept(carried);
        } catch (IllegalArgumentException torn) {
            return Optional.empty();
        }
        if (kept == null || !(kept.get(LIST) instanceof List<?> rows) || rows.size() > ImportExpenses.most(form)) {
            return Optional.empty();
        }
        Set<String> keys = new HashSet<>(
                ExpenseColumns.list(form).fields().stream().map(Field::key).toList());
        List<Map<String, String>> read = new ArrayList<>();
        for (Object row : rows) {
            Map<String, String> cells = new HashMap<>();
            if (row instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (key instanceof String name && keys.contains(name) && value instanceof String text) {
                        String clean = TypedText.clean(text);
                        cells.put(name, clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) : clean);
                    }
                });
            }
            read.add(cells);
        }
        return Optional.of(read);
    }
}
