package kz.bastama.form.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kz.bastama.form.Answers;
import kz.bastama.form.Field;
import kz.bastama.form.FieldError;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;
import kz.bastama.form.Submission;

/** Reads and checks a whole submission. Rows of a dynamic list in which nothing was typed are passed over. */
public final class SubmissionReader {

    private final Conditions conditions;
    private final Wording wording;
    private final AnswerCheck check;

    public SubmissionReader(Conditions conditions, Wording wording, Clock clock) {
        this.conditions = conditions;
        this.wording = wording;
        this.check = new AnswerCheck(conditions, clock);
    }

    public Submission read(Form form, Map<String, ?> typed, Map<String, ?> given, Locale language) {
        Map<String, Object> tree = TypedTree.of(typed);
        Form worded = form.in(language);
        Sheet sheet = Sheet.of(worded, tree, given, conditions);
        Reading reading = new Reading(language);
        reading.unknown(worded.fields(), tree, "");
        Map<String, Object> answers = reading.answers(sheet.cells(), sheet.context(), "");
        return new Submission(new Answers(answers), reading.errors(), tree);
    }

    private final class Reading {

        private final Locale language;
        private final List<FieldError> errors = new ArrayList<>();
        private final TreeSet<String> unknown = new TreeSet<>();

        Reading(Locale language) {
            this.language = language;
        }

        List<FieldError> errors() {
            if (!unknown.isEmpty()) {
                String names = String.join(", ", unknown.stream().limit(5).toList());
                String message = wording.say("unknown", Map.of("names", names, "count", unknown.size()), language);
                errors.add(0, new FieldError("", "", message));
            }
            return List.copyOf(errors);
        }

        void unknown(List<Field> fields, Map<?, ?> tree, String prefix) {
            for (Object key : tree.keySet()) {
                if (!Form.keys(fields).contains(key)) {
                    String name = prefix + key;
                    unknown.add(name.length() > 60 ? name.substring(0, 60) : name);
                }
            }
            fields.forEach(field -> unknownBelow(field, tree, prefix));
        }

        private void unknownBelow(Field field, Map<?, ?> tree, String prefix) {
            if (!field.type().isContainer()) {
                return;
            }
            if (!field.nests()) {
                field.fields().forEach(child -> unknownBelow(child, tree, prefix));
            } else if (tree.get(field.key()) instanceof Map<?, ?> group) {
                unknown(field.fields(), group, prefix + field.key() + ".");
            } else if (tree.get(field.key()) instanceof List<?> rows) {
                rows.stream()
                        .limit(Sheet.MOST_ROWS)
                        .filter(Map.class::isInstance)
                        .forEach(row -> unknown(field.fields(), (Map<?, ?>) row, prefix + field.key() + "[]."));
            }
        }

        Map<String, Object> answers(List<Cell> cells, Map<String, Object> context, String where) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (Cell cell : cells) {
                if (!cell.isHidden()) {
                    answer(cell, context, where, answers);
                }
            }
            return answers;
        }

        private void answer(Cell cell, Map<String, Object> context, String where, Map<String, Object> answers) {
            Field field = cell.field;
            if (field.type() == FieldType.GROUP) {
                group(cell, context, where, answers);
            } else if (field.type() == FieldType.DYNAMICLIST) {
                List<Answers> rows = rows(cell, context);
                if (!rows.isEmpty()) {
                    answers.put(field.key(), rows);
                }
            } else if (field.type().isInput() && !field.disabled()) {
                Read read = field.readOnly() ? cell.read : check.check(cell, context);
                if (read.isWrong()) {
                    refuse(cell, read, where);
                } else if (read.value() != null) {
                    answers.put(field.key(), read.value());
                }
            }
        }

        private void group(Cell cell, Map<String, Object> context, String where, Map<String, Object> answers) {
            List<Cell> below = cell.below.get(0);
            if (cell.read.isWrong()) {
                refuse(cell, cell.read, where);
            } else if (!cell.field.nests()) {
                answers.putAll(answers(below, context, where));
            } else {
                Map<String, Object> inside = answers(below, Sheet.context(context, below, 0), where);
                if (!inside.isEmpty()) {
                    answers.put(cell.field.key(), new Answers(inside));
                }
            }
        }

        private List<Answers> rows(Cell cell, Map<String, Object> context) {
            if (cell.read.isWrong()) {
                refuse(cell, cell.read, "");
                return List.of();
            }
            List<Answers> rows = new ArrayList<>();
            for (int row = 0; row < cell.below.size(); row++) {
                List<Cell> below = cell.below.get(row);
                if (!below.stream().allMatch(Cell::isBlank)) {
                    String where = wording.say(
                            "row", Map.of("list", cell.field.label(), "row", String.valueOf(row + 1)), language);
                    rows.add(new Answers(answers(below, Sheet.context(context, below, row), where)));
                }
            }
            Read count = check.rows(cell.field, rows.size());
            if (count.isWrong()) {
                refuse(cell, count, "");
            }
            return rows;
        }

        private void refuse(Cell cell, Read wrong, String where) {
            String label = where.isEmpty() ? cell.field.label() : where + ": " + cell.field.label();
            Map<String, Object> facts = new LinkedHashMap<>(wrong.facts());
            facts.put("label", label);
            errors.add(new FieldError(cell.path, label, wording.say(wrong.problem(), facts, language)));
        }
    }
}
