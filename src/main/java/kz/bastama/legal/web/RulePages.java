package kz.bastama.legal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.domain.MciByDate;
import kz.bastama.legal.domain.Rule;
import kz.bastama.legal.domain.Rulebook;
import kz.bastama.legal.domain.Rulebooks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rules in public: which number comes from where. */
@Controller
@RequestMapping("/rules")
class RulePages {

    private final Rulebooks books;
    private final MciByDate index;
    private final LegalTexts texts;
    private final Clock clock;

    RulePages(Rulebooks books, MciByDate index, LegalTexts texts, Clock clock) {
        this.books = books;
        this.index = index;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * An edition in the list.
     *
     * @param until the last day before the next edition, or null for the newest
     * @param state past, now or future
     */
    record Listed(Rulebook book, LocalDate until, String state, long count) {}

    /** A line of the table: a heading at its depth, or a rule with its value in words. */
    record Line(Rule rule, String title, int depth, String value, String source) {}

    /** A rule that one of two editions lacks or words with another value; the lacking side is null. */
    record Change(Line before, Line after) {

        public Line either() {
            return after == null ? before : after;
        }

        boolean isOne() {
            return before == null
                    || after == null
                    || !before.value().equals(after.value())
                    || before.rule().basis().certainty() != after.rule().basis().certainty();
        }
    }

    @GetMapping
    String editions(Model model) {
        model.addAttribute("editions", listed());
        model.addAttribute("index", index.newestFirst());
        return "legal/rules";
    }

    @GetMapping("/{programme}/{date}")
    String edition(
            @PathVariable String programme,
            @PathVariable LocalDate date,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Certainty certainty,
            Locale language,
            Model model) {
        EditionId id = new EditionId(programme, date);
        Listed listed = listed().stream()
                .filter(each -> each.book().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("listed", listed);
        model.addAttribute("text", text);
        model.addAttribute("certainty", certainty);
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("changes", changes(listed.book(), language));
        model.addAttribute("lines", lines(listed.book(), text.strip(), certainty, language));
        return "legal/rulebook";
    }

    private List<Listed> listed() {
        LocalDate today = LocalDate.now(clock);
        List<Listed> all = new ArrayList<>();
        for (Rulebook book : books.books()) {
            LocalDate next = nextAfter(book);
            String state = book.id().inForceFrom().isAfter(today)
                    ? "future"
                    : next != null && !next.isAfter(today) ? "past" : "now";
            long count = book.rules().stream().filter(rule -> !rule.isGroup()).count();
            all.add(new Listed(book, next == null ? null : next.minusDays(1), state, count));
        }
        return all;
    }

    /** What differs from the edition that it follows; empty for the first one. */
    private List<Change> changes(Rulebook book, Locale language) {
        Rulebook before = books.books().stream()
                .filter(each -> each.id().programme().equals(book.id().programme())
                        && each.id().inForceFrom().isBefore(book.id().inForceFrom()))
                .findFirst()
                .orElse(null);
        if (before == null) {
            return List.of();
        }
        Map<String, Line> old = byKey(before, language);
        Map<String, Line> now = byKey(book, language);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .map(key -> new Change(old.get(key), now.get(key)))
                .filter(Change::isOne)
                .toList();
    }

    private Map<String, Line> byKey(Rulebook book, Locale language) {
        Map<String, Line> lines = new LinkedHashMap<>();
        book.rules().stream()
                .filter(rule -> !rule.isGroup())
                .forEach(rule -> lines.put(rule.key(), line(rule, language)));
        return lines;
    }

    private LocalDate nextAfter(Rulebook book) {
        return books.books().stream()
                .map(Rulebook::id)
                .filter(id -> id.programme().equals(book.id().programme()))
                .map(EditionId::inForceFrom)
                .filter(from -> from.isAfter(book.id().inForceFrom()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<Line> lines(Rulebook book, String wanted, Certainty certainty, Locale language) {
        String searched = searchable(wanted, language);
        List<Line> lines = book.rules().stream()
                .map(rule -> line(rule, language))
                .filter(line -> line.rule().isGroup() || matches(line, searched, certainty, language))
                .toList();
        return lines.stream()
                .filter(line -> !line.rule().isGroup() || hasRules(line, lines))
                .toList();
    }

    private Line line(Rule rule, Locale language) {
        int depth = rule.key().split("\\.").length;
        return new Line(
                rule,
                rule.title().in(language),
                depth,
                rule.isGroup() ? null : texts.value(rule),
                rule.isGroup()
                        ? null
                        : WordedRefusals.unbroken(rule.basis().source().in(language)));
    }

    private static boolean matches(Line line, String searched, Certainty certainty, Locale language) {
        return (certainty == null || line.rule().basis().certainty() == certainty)
                && Stream.of(
                                line.title(),
                                line.value(),
                                line.source(),
                                line.rule().key())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> searchable(text, language).contains(searched));
    }

    /** The number of an article is typed with a plain hyphen. */
    private static String searchable(String text, Locale language) {
        return text.toLowerCase(language).replace('\u2011', '-');
    }

    private static boolean hasRules(Line group, List<Line> lines) {
        return lines.stream()
                .anyMatch(line -> !line.rule().isGroup()
                        && line.rule().key().startsWith(group.rule().key() + "."));
    }
}
