package kz.bastama.form.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.form.Field;
import kz.bastama.form.Option;

/** One component with what was typed into it. */
final class Cell {

    final Field field;
    final String path;
    final Object raw;
    final Read read;
    final List<Option> options;
    /** One list of cells for a group, one for each row of a dynamic list. */
    final List<List<Cell>> below;

    private boolean hidden;

    Cell(Field field, String path, Object raw, Read read, List<Option> options, List<List<Cell>> below) {
        this.field = field;
        this.path = path;
        this.raw = raw;
        this.read = read;
        this.options = options;
        this.below = below;
    }

    boolean isHidden() {
        return hidden;
    }

    void hide(boolean now) {
        hidden = now;
    }

    /** Whether nothing at all was typed here or below; a tick not set counts as nothing. */
    boolean isBlank() {
        return read.isEmpty() && below.stream().flatMap(List::stream).allMatch(Cell::isBlank)
                || Boolean.FALSE.equals(read.value());
    }

    Stream<Cell> all() {
        return Stream.concat(
                Stream.of(this), below.stream().flatMap(List::stream).flatMap(Cell::all));
    }

    /** The value as an expression sees it: dates as text, as the browser has them. */
    Object asData() {
        if (hidden) {
            return null;
        }
        return switch (field.type()) {
            case GROUP -> Sheet.data(below.get(0));
            case DYNAMICLIST -> below.stream().map(Sheet::data).toList();
            case DATE, TIME, DATETIME ->
                read.value() == null ? null : read.value().toString();
            default -> read.value();
        };
    }

    static boolean isShapedAs(Object raw, Class<?> shape) {
        return raw == null || shape.isInstance(raw) || "".equals(raw);
    }

    static Map<?, ?> map(Object raw) {
        return raw instanceof Map<?, ?> map ? map : Map.of();
    }
}
