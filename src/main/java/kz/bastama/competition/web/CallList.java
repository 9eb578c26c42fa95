package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskByMail;
import kz.bastama.competition.domain.CallSearch;
import kz.bastama.competition.domain.Calls;
import kz.bastama.form.TypedText;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open list of calls: what was asked stands in the address, so that it can be kept and handed on. */
@Controller
class CallList {

    private static final String PROGRAMME = "state-grant";
    private static final int LAST_PAGE = 100_000;

    private final Calls calls;
    private final Editions editions;
    private final CallTerritories territories;
    private final AskByMail askByMail;
    private final CurrentActor actor;
    private final Clock clock;

    CallList(
            Calls calls,
            Editions editions,
            CallTerritories territories,
            AskByMail askByMail,
            CurrentActor actor,
            Clock clock) {
        this.calls = calls;
        this.editions = editions;
        this.territories = territories;
        this.askByMail = askByMail;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/calls")
    String all(@RequestParam Map<String, String> asked, Locale language, Model model) {
        String sort = asked.getOrDefault("sort", "");
        Instant now = clock.instant();
        CallSearch search = new CallSearch(
                TypedText.clean(asked.getOrDefault("text", "")),
                asked.getOrDefault("sphere", ""),
                CallTerritories.asked(asked.get("region")),
                asked.getOrDefault("type", ""),
                sum(asked.get("from")),
                sum(asked.get("to")),
                endOf(asked.get("by")),
                choice(CallSearch.Stage.class, asked.get("state"), CallSearch.Stage.OPEN),
                choice(CallSearch.Sort.class, sort.replaceFirst("^-", ""), CallSearch.Sort.CLOSES),
                sort.startsWith("-"),
                language.getLanguage(),
                now);
        Edition rules = editions.inForce(PROGRAMME, LocalDate.now(clock));
        model.addAttribute("page", calls.search(search, page(asked.get("page"))));
        model.addAttribute("asked", asked);
        model.addAttribute("search", search);
        model.addAttribute("narrowed", narrowed(search));
        model.addAttribute("rules", rules.id());
        model.addAttribute("spheres", rules.names("spheres"));
        model.addAttribute("types", rules.names("grantTypes"));
        model.addAttribute("regions", territories.regions());
        model.addAttribute("territories", territories.all());
        model.addAttribute("region", region(search));
        model.addAttribute("stages", CallSearch.Stage.values());
        model.addAttribute("now", now);
        model.addAttribute("subscribes", actor.get().has(Role.NGO));
        if (actor.get().equals(Actor.PUBLIC) && askByMail.isPossible()) {
            model.addAttribute("byMail", true);
            model.addAttribute("languages", List.of("kk", "ru", "en"));
            model.addAttribute(
                    "typed",
                    Map.of(
                            "email",
                            "",
                            "mailLanguage",
                            language.getLanguage(),
                            "sphere",
                            search.sphere(),
                            "region",
                            region(search),
                            "type",
                            search.type()));
            model.addAttribute("wrong", Map.of());
        }
        return "competition/calls";
    }

    /** News of calls come by region, however closely one looks here. */
    private static String region(CallSearch search) {
        return search.region().isEmpty() ? "" : search.region().substring(0, 2);
    }

    /** Whether anything but the stage was asked: an empty list then says how to see more. */
    private static boolean narrowed(CallSearch search) {
        return !(search.text() + search.sphere() + search.region() + search.type()).isBlank()
                || search.from() != null
                || search.to() != null
                || search.closesBefore() != null;
    }

    /** Tenge as people type them; what is no number narrows nothing. */
    private static BigDecimal sum(String typed) {
        String digits =
                typed == null ? "" : typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        return digits.matches("\\d{1,16}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }

    private static Instant endOf(String typed) {
        try {
            return typed == null || !typed.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? null
                    : LocalDate.parse(typed)
                            .plusDays(1)
                            .atStartOfDay(WorkingCalendar.ZONE)
                            .toInstant();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int page(String typed) {
        return typed != null && typed.matches("\\d{1,6}")
                ? Math.min(Math.max(Integer.parseInt(typed) - 1, 0), LAST_PAGE)
                : 0;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String typed, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(typed)) {
                return one;
            }
        }
        return otherwise;
    }
}
