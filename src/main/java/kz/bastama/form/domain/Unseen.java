package kz.bastama.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.form.FieldType;
import kz.bastama.form.FormView.Carried;

/** Typed values that a page must post again although it does not show their fields. */
final class Unseen {

    private Unseen() {}

    /** Everything typed, by the step on which it stands. */
    static List<Carried> everything(List<Cell> cells) {
        List<Carried> carried = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.field.type() == FieldType.GROUP && !cell.field.nests()) {
                carried.addAll(everything(cell.below.get(0)));
            } else if (!cell.field.key().isEmpty()) {
                flatten(cell.raw, cell.path, cell.field.step(), carried);
            }
        }
        return carried;
    }

    /** What was typed where a condition hides the field now. */
    static List<Carried> hidden(List<Cell> cells) {
        List<Carried> carried = new ArrayList<>();
        for (Cell top : cells) {
            top.all()
                    .filter(cell -> cell.isHidden() && cell.field.type().isInput())
                    .forEach(cell -> flatten(cell.raw, cell.path, top.field.step(), carried));
        }
        return carried;
    }

    private static void flatten(Object raw, String path, String step, List<Carried> into) {
        if (raw instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(value, path + "." + key, step, into));
        } else if (raw instanceof List<?> list) {
            if (list.isEmpty()) {
                into.add(new Carried(path, "", step));
            }
            for (int i = 0; i < list.size(); i++) {
                boolean row = list.get(i) instanceof Map;
                if (row) {
                    into.add(new Carried(path + "[" + i + "]", "", step));
                }
                flatten(list.get(i), row ? path + "[" + i + "]" : path, step, into);
            }
        } else if (raw != null) {
            into.add(new Carried(path, raw.toString(), step));
        }
    }
}
