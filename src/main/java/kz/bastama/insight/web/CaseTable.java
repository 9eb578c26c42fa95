package kz.bastama.insight.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.CsvRow;
import kz.bastama.insight.CaseLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The list of cases for a spreadsheet.
 */
@Component
class CaseTable {

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
        Stream<String> head = Stream.of(CsvRow.of(COLUMNS.stream()
                .map(column -> word("insight.column." + column, language))
                .toList()));
        return CsvRow.BYTE_ORDER_MARK
                + Stream.concat(head, lines.stream().map(line -> CsvRow.of(cells(line, language))))
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

    private String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(clock.getZone()));
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
