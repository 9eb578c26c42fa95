package kz.bastama.legal.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.legal.domain.Rule;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Terms and rules as pages show them, in the language of the reader. In templates: {@code @legalTexts}; public, for
 * expressions cannot reach it otherwise.
 */
@Component("legalTexts")
public class LegalTexts {

    private static final Set<String> PERIODS = Set.of("discussion", "objection");

    private final Editions editions;
    private final Terms terms;
    private final RefusalWording wording;
    private final MessageSource messages;

    LegalTexts(Editions editions, Terms terms, RefusalWording wording, MessageSource messages) {
        this.editions = editions;
        this.terms = terms;
        this.wording = wording;
        this.messages = messages;
    }

    public String title(Term term) {
        String title =
                editions.get(term.edition()).title("terms." + term.name()).in(language());
        return messages.getMessage("term." + term.name(), null, title, language());
    }

    /** A period for others that ends by the clock: nobody is late when it is over. */
    public boolean runsOut(Term term) {
        return PERIODS.contains(term.name()) || term.name().startsWith("intake.");
    }

    /** How long the term is by the edition: {@code 10 working days}. */
    public String length(Term term) {
        var edition = editions.get(term.edition());
        Map<String, Object> parts = new HashMap<>();
        for (String part : edition.names("terms." + term.name())) {
            String key = "terms." + term.name() + "." + part;
            parts.put(part, part.equals("working") || part.equals("calendar") ? edition.whole(key) : edition.text(key));
        }
        return span(parts);
    }

    public LegalBasis basis(Term term) {
        return editions.get(term.edition()).basis("terms." + term.name());
    }

    public String basis(LegalBasis basis) {
        return wording.of(basis, language());
    }

    /** What the term that moved is called, as far as its case still knows it. */
    public String name(TermMoved moved) {
        return terms.ofCase(moved.caseId()).stream()
                .filter(term -> term.name().equals(moved.name()))
                .findFirst()
                .map(this::title)
                .orElse(moved.name());
    }

    /** A day of a term; number is its place in the count, or null when it does not count. */
    public record NumberedDay(Integer number, DayExplained day) {}

    public List<NumberedDay> days(Term term) {
        List<NumberedDay> days = new ArrayList<>();
        int number = 0;
        for (DayExplained day : terms.explain(term)) {
            number += day.counted() ? 1 : 0;
            days.add(new NumberedDay(day.counted() ? number : null, day));
        }
        return days;
    }

    /** The value of a rule in words: {@code 10 working days}, {@code 2/3}, {@code yes}. */
    public String value(Rule rule) {
        Object value = rule.value();
        if (value == null) {
            return message("legal.value.listed", Map.of());
        }
        if (value instanceof Map<?, ?> parts) {
            return span(parts);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).collect(Collectors.joining(" / "));
        }
        return plain(value);
    }

    private String plain(Object value) {
        if (value instanceof Boolean yes) {
            return message(yes ? "legal.value.yes" : "legal.value.no", Map.of());
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(ULocale.forLocale(language())).format(number);
        }
        String text = value.toString();
        if (text.matches("\\d\\d-\\d\\d")) {
            return dayOfYear(text);
        }
        return text.matches("[a-z][A-Za-z]*") ? message("legal.value." + text, Map.of()) : text;
    }

    private String span(Map<?, ?> parts) {
        String span;
        if (parts.get("yearly") instanceof String day) {
            span = message("legal.span.yearly", Map.of("day", dayOfYear(day)));
        } else {
            String unit = parts.containsKey("working") ? "working" : "calendar";
            span = message("legal.span." + unit, Map.of("days", parts.get(unit)));
        }
        return parts.get("at") == null ? span : message("legal.span.at", Map.of("span", span, "time", parts.get("at")));
    }

    private static String dayOfYear(String day) {
        DateFormat format = DateFormat.getPatternInstance("MMMMd", ULocale.forLocale(language()));
        return format.format(Date.from(MonthDay.parse("--" + day)
                .atYear(2024)
                .atTime(12, 0)
                .atZone(WorkingCalendar.ZONE)
                .toInstant()));
    }

    private String message(String key, Map<String, Object> arguments) {
        return messages.getMessage(key, new Object[] {arguments}, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
