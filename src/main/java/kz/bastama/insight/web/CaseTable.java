package kz.bastama.insight.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.insight.CaseLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The list of cases for a spreadsheet (RFC 4180, but with semicolons, which is what spreadsheets here expect). A cell that
 * a spreadsheet would run as a formula begins with an apostrophe.
 */
@Component
class CaseTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> COLUMNS =
            List.of("title", "stage", "customer", "since", "days", "due", "overdue", "waitsFor");

    private final InsightWords words;
    private final MessageSource messages;
    private final Clock clock;

    CaseTable(InsightWords words, MessageSource messages, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    String of(List<CaseLine> lines, Locale language) {
        Stream<String> head = Stream.of(row(COLUMNS.stream()
                .map(column -> word("insight.column." + column, language))
                .toList()));
        return BYTE_ORDER_MARK
                + Stream.concat(head, lines.stream().map(line -> row(cells(line, language))))
                        .collect(Collectors.joining());
    }

    private List<String> cells(CaseLine line, Locale language) {
        return List.of(
                line.of().title().in(language),
                word("insight.stage." + line.of().stage(), language),
                words.customer(line.of().customerCode()),
                time(line.of().since()),
                Long.toString(line.days()),
                time(line.due()),
                word(line.overdue() ? "insight.yes" : "insight.no", language),
                line.tasks().stream()
                        .map(task -> word("task." + task.key(), language) + " (" + words.groups(task) + ")")
                        .collect(Collectors.joining(", ")));
    }

    static String row(List<String> cells) {
        return cells.stream().map(CaseTable::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    private String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(clock.getZone()));
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
