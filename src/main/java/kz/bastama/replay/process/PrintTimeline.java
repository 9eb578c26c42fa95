package kz.bastama.replay.process;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.replay.domain.Part;
import kz.bastama.replay.domain.ReplayCase;
import kz.bastama.replay.domain.Timeline;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints a timeline as a table for a terminal: when, what sort of line, whether it is good, what happened. */
@Component
@Profile("replay")
class PrintTimeline {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Part.ZONE);
    private static final int WIDTH = 100;
    private static final String TABLE = "%-16s  %-10s %s  %s%n";

    private final Telling telling;
    private final Reading reading;

    PrintTimeline(Telling telling, Reading reading) {
        this.telling = telling;
        this.reading = reading;
    }

    void of(ReplayCase replayed, Timeline timeline, PrintStream console) {
        console.printf("%n%s%n%n", replayed.title().in(reading.language()));
        Instant before = null;
        for (Timeline.Line line : timeline.lines()) {
            String when = line.at().equals(before) ? "" : MINUTE.format(line.at());
            String sort = telling.say("sort." + line.sort().name());
            List<String> rows = wrapped(line.text());
            console.printf(TABLE, when, sort, mark(line), rows.get(0));
            rows.subList(1, rows.size()).forEach(row -> console.printf(TABLE, "", "", " ", row));
            before = line.at();
        }
        console.printf(
                "%n%s%n",
                telling.say(
                        "summary",
                        Map.of(
                                "expected", timeline.count(Timeline.Sort.EXPECTED),
                                "good", timeline.good(Timeline.Sort.EXPECTED),
                                "terms", timeline.count(Timeline.Sort.TERM),
                                "kept", timeline.good(Timeline.Sort.TERM),
                                "gaps", timeline.count(Timeline.Sort.GAP))));
    }

    private static String mark(Timeline.Line line) {
        if (line.good() == null || line.sort() == Timeline.Sort.GIVEN && line.good()) {
            return " ";
        }
        return line.good() ? "\u2713" : line.sort() == Timeline.Sort.TERM ? "!" : "\u2717";
    }

    private static List<String> wrapped(String text) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (row.length() + word.length() >= WIDTH && row.length() > 0) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " ").append(word);
        }
        rows.add(row.toString());
        return rows;
    }
}
