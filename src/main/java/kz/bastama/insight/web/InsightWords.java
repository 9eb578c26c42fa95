package kz.bastama.insight.web;

import java.util.Locale;
import java.util.stream.Collectors;
import kz.bastama.engine.StaffTask;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Reason;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Parties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes of the figures in the words of the reader; public because templates call it. */
@Component("insightWords")
public class InsightWords {

    private static final String CUSTOMER = "customer.";

    private final Parties parties;
    private final Editions editions;
    private final Territories territories;
    private final Spheres spheres;
    private final MessageSource messages;

    InsightWords(Parties parties, Editions editions, Territories territories, Spheres spheres, MessageSource messages) {
        this.parties = parties;
        this.editions = editions;
        this.territories = territories;
        this.spheres = spheres;
        this.messages = messages;
    }

    public String customer(String code) {
        return parties.customer(code)
                .map(customer -> customer.name().in(language()))
                .orElse(code);
    }

    /** A reason of refusals in the words of those rules, with its article. */
    public String reason(String code, EditionId edition) {
        return Reason.of(editions.get(edition), code).worded().in(language());
    }

    /** What the reason stands against, for example objections. */
    public String closed(String code, EditionId edition) {
        return editions.get(edition)
                .title(code.substring(0, code.lastIndexOf('.')))
                .in(language());
    }

    /** @param region first two digits of a KATO */
    public String region(String region) {
        return territories.fullName(region + "0000000").in(language());
    }

    /** Title of a row of the yearly report. */
    public String row(Cut cut, String key) {
        if (key.isEmpty()) {
            return messages.getMessage("insight.year.unknown", null, language());
        }
        return switch (cut) {
            case CUSTOMER -> customer(key);
            case TYPE -> messages.getMessage("competition.type." + key, null, key, language());
            case SPHERE -> spheres.title(key).in(language());
            case REGION -> region(key);
        };
    }

    /** To whom the task is offered, whether or not somebody has taken it. */
    public String groups(StaffTask task) {
        return task.groups().stream().sorted().map(this::group).collect(Collectors.joining(", "));
    }

    private String group(String group) {
        return group.startsWith(CUSTOMER)
                ? customer(group.substring(CUSTOMER.length()))
                : messages.getMessage("insight.group." + group, null, group, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
