package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;

/**
 * The rows of a table of expenses, those that are there once apart from the others.
 *
 * @param added what the report has not
 * @param numbers of these in the table, from 1
 * @param leftOut numbers of rows that the report has already
 * @param repeated refusals of rows that stand twice in the table
 */
public record ExpenseRows(List<Answers> added, List<Integer> numbers, List<Integer> leftOut, List<Refusal> repeated) {

    /**
     * One row of the table.
     *
     * @param number in the table, from 1; an earlier one names the columns
     * @param typed by field of the form
     */
    public record Row(int number, Map<String, String> typed) {

        /** A tick that is not set says nothing. */
        public boolean isBlank() {
            return typed.values().stream().noneMatch(ExpenseRows::says);
        }
    }

    static boolean says(Object typed) {
        return typed != null && !typed.toString().isBlank() && !typed.toString().equals("false");
    }

    /** As a list in which each row has the place that its number says, so that what is said of it names that number. */
    static List<Map<String, String>> placed(List<Row> rows) {
        List<Map<String, String>> placed = new ArrayList<>();
        for (Row row : rows) {
            while (placed.size() < row.number() - 1) {
                placed.add(Map.of());
            }
            placed.add(row.typed());
        }
        return placed;
    }

    /** @param known what the report has */
    static ExpenseRows sorted(List<Row> rows, List<Answers> read, List<Answers> known) {
        Set<String> there = known.stream()
                .map(ExpenseRows::sign)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, Integer> seen = new HashMap<>();
        ExpenseRows sorted =
                new ExpenseRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < read.size(); at++) {
            int number = rows.get(at).number();
            String sign = sign(read.get(at));
            Integer first = sign == null ? null : seen.putIfAbsent(sign, number);
            if (first != null) {
                sorted.repeated.add(Refusal.of("grant.importRepeated", null, Map.of("row", number, "first", first)));
            } else if (sign != null && there.contains(sign)) {
                sorted.leftOut.add(number);
            } else {
                sorted.added.add(read.get(at));
                sorted.numbers.add(number);
            }
        }
        return sorted;
    }

    /** The same refusal with the number that the row has in the table. */
    Refusal numbered(Refusal refusal) {
        if (!(refusal.arguments().get("row") instanceof Integer row)) {
            return refusal;
        }
        Map<String, Object> facts = new HashMap<>(refusal.arguments());
        facts.put("row", numbers.get(row - 1));
        return new Refusal(refusal.code(), refusal.field(), facts, refusal.basis());
    }

    /** By what an expense is known again; null while that is not complete. */
    private static String sign(Answers row) {
        Optional<String> payee = Stream.of(row.text("payeeNumber"), row.text("payee"))
                .filter(text -> !text.isEmpty())
                .findFirst();
        boolean complete =
                payee.isPresent() && !row.text("document").isEmpty() && row.has("documentDate") && row.has("spent");
        return complete
                ? String.join(
                                "|",
                                row.text("budgetLine"),
                                row.text("document"),
                                row.date("documentDate").orElseThrow().toString(),
                                payee.get(),
                                row.number("spent").orElseThrow().toPlainString())
                        .toLowerCase(Locale.ROOT)
                : null;
    }
}
