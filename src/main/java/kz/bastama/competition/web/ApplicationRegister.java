package kz.bastama.competition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.form.Option;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Reason;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reasons in the register of applications; public because templates call it. */
@Component("applicationRegister")
public class ApplicationRegister {

    private static final String PROGRAMME = "state-grant";

    private final Applications applications;
    private final Competitions competitions;
    private final Editions editions;
    private final Clock clock;

    ApplicationRegister(Applications applications, Competitions competitions, Editions editions, Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.editions = editions;
        this.clock = clock;
    }

    /** Reasons that were given to anybody, in the words of the rules in force. */
    List<Option> choices(String customerCode, Locale language) {
        Edition rules = editions.inForce(PROGRAMME, LocalDate.now(clock));
        return applications.reasonsGiven(customerCode).stream()
                .map(code -> new Option(
                        code, rules.has(code) ? Reason.of(rules, code).title().in(language) : code))
                .toList();
    }

    /** In the words of the rules of its competition. */
    public String title(Application application, String code) {
        return reason(application, code).title().in(LocaleContextHolder.getLocale());
    }

    Reason reason(Application application, String code) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return Reason.of(editions.get(competition.edition()), code);
    }
}
