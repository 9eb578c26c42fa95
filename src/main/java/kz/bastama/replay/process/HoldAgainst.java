package kz.bastama.replay.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.replay.domain.Entry;
import kz.bastama.replay.domain.Kind;
import kz.bastama.replay.domain.Part;
import kz.bastama.replay.domain.Timeline;
import kz.bastama.replay.domain.Vocabulary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds what came out against what a case expects of it, and the days that it took against the terms of its edition. */
@Component
@Profile("replay")
class HoldAgainst {

    private final Map<String, Function<Part, Object>> facts = new HashMap<>();
    private final Competitions competitions;
    private final Editions editions;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final Telling telling;
    private final Stage stage;
    private final Reading reading;
    private final Clock clock;

    HoldAgainst(
            List<FactSource> sources,
            Competitions competitions,
            Editions editions,
            Terms terms,
            WorkingCalendar calendar,
            Telling telling,
            Stage stage,
            Reading reading,
            Clock clock) {
        sources.forEach(source -> facts.putAll(source.facts()));
        this.competitions = competitions;
        this.editions = editions;
        this.terms = terms;
        this.calendar = calendar;
        this.telling = telling;
        this.stage = stage;
        this.reading = reading;
        this.clock = clock;
    }

    /** The words of all facts that the product can be asked for. */
    Set<String> words() {
        return Set.copyOf(facts.keySet());
    }

    void fact(Entry entry, Timeline timeline) {
        Part part = entry.part();
        Kind kind = Vocabulary.valueOf(entry.name());
        Object expected = Telling.expected(part, kind);
        Object actual = facts.get(entry.name()).apply(part);
        boolean same = Objects.equals(Telling.plain(expected), Telling.plain(actual));
        Map<String, Object> named = Map.of(
                "fact", telling.about(part.text("of"), telling.say("fact." + entry.name())),
                "expected", telling.shown(entry.name(), expected),
                "actual", telling.shown(entry.name(), actual));
        timeline.add(
                clock.instant(), Timeline.Sort.EXPECTED, telling.say(same ? "asExpected" : "differs", named), same);
    }

    void term(Entry entry, Timeline timeline) {
        Part part = entry.part();
        Competition competition = competitions.find(stage.id(part.text("of"))).orElseThrow();
        Instant from = moment(part, "from");
        Instant until = moment(part, "until");
        Instant due = terms.due(competition.edition(), entry.name(), from);
        LocalDate last = day(due);
        boolean kept = !until.isAfter(due);
        Map<String, Object> named = new HashMap<>();
        named.put(
                "term",
                telling.about(
                        part.text("of"),
                        editions.get(competition.edition())
                                .title("terms." + entry.name())
                                .in(reading.language())));
        named.put("from", telling.shown(day(from)));
        named.put("due", telling.shown(last));
        named.put("actual", telling.shown(day(until)));
        named.put("taken", calendar.workingDaysBetween(day(from), day(until)));
        named.put("late", calendar.workingDaysBetween(last, day(until)));
        timeline.add(clock.instant(), Timeline.Sort.TERM, telling.say(kept ? "termKept" : "termMissed", named), kept);
    }

    private Instant moment(Part part, String end) {
        String text = part.text(end);
        if (facts.containsKey(text)) {
            Object value = facts.get(text).apply(part);
            return value instanceof LocalDate day ? noon(day) : (Instant) Objects.requireNonNull(value, text);
        }
        return text.contains("T")
                ? part.part(end).moment()
                : noon(part.part(end).day());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Part.ZONE).toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Part.ZONE);
    }
}
