package kz.bastama.legal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.application.ChangeCalendarDay;
import kz.bastama.legal.application.ReadCalendar;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.DayChange;
import kz.bastama.legal.domain.DayChange.Words;
import kz.bastama.legal.domain.DayKind;
import kz.bastama.legal.domain.ListedDays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's working calendar: a year at a glance, and the change of a day. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ReadCalendar readCalendar;
    private final ChangeCalendarDay changeCalendarDay;
    private final Clock clock;

    CalendarPages(ReadCalendar readCalendar, ChangeCalendarDay changeCalendarDay, Clock clock) {
        this.readCalendar = readCalendar;
        this.changeCalendarDay = changeCalendarDay;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam(required = false) Integer year, Locale language, Model model) {
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        if (shown < FIRST_YEAR || shown > LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ListedDays calendar = readCalendar.listed();
        model.addAttribute("year", shown);
        model.addAttribute("years", years(calendar, shown));
        model.addAttribute("view", YearView.of(shown, calendar, language));
        model.addAttribute("changes", readCalendar.changesOf(shown));
        return "legal/calendar";
    }

    @GetMapping("/{date}")
    String day(@PathVariable LocalDate date, @RequestParam Map<String, String> typed, Model model) {
        Map<String, String> values =
                readCalendar.listed().on(known(date)).map(CalendarPages::values).orElseGet(HashMap::new);
        values.putAll(typed);
        return form(date, values, model);
    }

    @PostMapping("/{date}")
    String change(
            @PathVariable LocalDate date,
            @RequestParam Map<String, String> typed,
            Principal administrator,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DayChange change = change(known(date), typed);
        boolean preview = typed.containsKey("preview");
        ChangeCalendarDay.Outcome outcome =
                preview ? changeCalendarDay.foresee(change) : changeCalendarDay.by(administrator.getName(), change);
        if (!outcome.isDone()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors(outcome.verdict()));
            return form(date, typed, model);
        }
        if (preview) {
            model.addAttribute("foreseen", outcome.moved());
            return form(date, typed, model);
        }
        next.addFlashAttribute("done", "legal.calendar.changed");
        next.addFlashAttribute("noticeArgs", Map.of("moved", outcome.moved().size()));
        return "redirect:/admin/calendar?year=" + date.getYear();
    }

    private String form(LocalDate date, Map<String, String> values, Model model) {
        model.addAttribute("date", date);
        model.addAttribute("values", values);
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute("certainties", Certainty.values());
        return "legal/calendar-day";
    }

    private static LocalDate known(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return date;
    }

    private static List<Integer> years(ListedDays calendar, int shown) {
        return IntStream.concat(
                        IntStream.concat(calendar.years(), IntStream.of(shown)),
                        calendar.years().max().stream().map(last -> last + 1))
                .filter(year -> year <= LAST_YEAR)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static DayChange change(LocalDate date, Map<String, String> typed) {
        return new DayChange(
                date,
                named(DayKind.class, typed.get("kind")),
                words("name", typed),
                words("source", typed),
                named(Certainty.class, typed.get("certainty")),
                typed.get("reason"));
    }

    private static Words words(String field, Map<String, String> typed) {
        return new Words(typed.get(field + "-kk"), typed.get(field + "-ru"), typed.get(field + "-en"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        try {
            return name == null || name.isBlank() ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unknown);
        }
    }

    private static Map<String, String> errors(Verdict verdict) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : verdict.refusals()) {
            errors.putIfAbsent(refusal.field(), "refusal." + refusal.code());
        }
        return errors;
    }

    private static Map<String, String> values(CalendarDay day) {
        Map<String, String> values = new HashMap<>(Map.of(
                "kind", day.kind().name(), "certainty", day.basis().certainty().name()));
        put(values, "name", day.name());
        put(values, "source", day.basis().source());
        return values;
    }

    private static void put(Map<String, String> values, String field, OfficialText text) {
        values.put(field + "-kk", text.kk());
        values.put(field + "-ru", text.ru());
        values.put(field + "-en", text.givenEnglish());
    }
}
