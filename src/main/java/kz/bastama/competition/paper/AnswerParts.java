package kz.bastama.competition.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.competition.paper.SentApplicationContent.Column;
import kz.bastama.competition.paper.SentApplicationContent.Item;
import kz.bastama.competition.paper.SentApplicationContent.Part;
import kz.bastama.form.FieldView;
import kz.bastama.form.FormView;

/** The answers of a form as a paper prints them, step by step, a repeated list as a table. */
final class AnswerParts {

    private static final String TENGE = "\u20b8";

    private AnswerParts() {}

    static List<Part> of(FormView view) {
        return view.steps().stream()
                .map(step -> new Part(step.title(), items(view.at(step.id()).fields())))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    private static List<Item> items(List<FieldView> fields) {
        List<Item> items = new ArrayList<>();
        for (FieldView field : fields) {
            switch (field.type()) {
                case "text", "separator", "spacer", "none" -> {}
                case "group" -> field.rows().forEach(row -> items.addAll(items(row.cells())));
                case "dynamiclist" -> items.add(table(field));
                default -> items.add(Item.of(field.label(), answer(field)));
            }
        }
        return items;
    }

    private static Item table(FieldView list) {
        List<List<String>> rows = list.rows().stream()
                .map(row -> row.cells().stream().map(FieldView::shown).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.isEmpty()) {
            return Item.of(list.label(), "");
        }
        List<FieldView> first = list.rows().get(0).cells();
        List<Column> columns = IntStream.range(0, list.columns().size())
                .mapToObj(at -> new Column(list.columns().get(at), style(first.get(at))))
                .toList();
        List<String> totals =
                list.totals().stream().map(total -> total == null ? "" : total).toList();
        return new Item(list.label(), "", columns, rows, totals);
    }

    private static String style(FieldView cell) {
        if (cell.unit().equals(TENGE)) {
            return "figure w14";
        }
        return cell.type().equals("number") ? "figure w12" : "";
    }

    private static String answer(FieldView field) {
        return field.shown().isBlank()
                        || field.unit().isEmpty()
                        || field.unit().equals(TENGE) // which the typeface of papers lacks; the label says it in words
                ? field.shown()
                : field.shown() + " " + field.unit();
    }
}
