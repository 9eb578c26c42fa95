package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.paper.CheckReasons;
import kz.bastama.form.Option;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.Territory;
import kz.bastama.party.Parties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes of a competition in the words of the reader; public because templates call it. */
@Component("competitionWords")
public class CompetitionWords {

    private final Editions editions;
    private final Territories territories;
    private final Parties parties;
    private final CheckReasons reasons;
    private final RefusalWording wording;

    CompetitionWords(
            Editions editions, Territories territories, Parties parties, CheckReasons reasons, RefusalWording wording) {
        this.editions = editions;
        this.territories = territories;
        this.parties = parties;
        this.reasons = reasons;
        this.wording = wording;
    }

    /** The title of an entry of the edition: a sphere, a type of grant, a criterion, an exclusion ground. */
    public String titled(EditionId edition, String key) {
        return editions.get(edition).title(key).in(LocaleContextHolder.getLocale());
    }

    public String basis(EditionId edition, String key) {
        return wording.of(editions.get(edition).basis(key), LocaleContextHolder.getLocale());
    }

    /** The rules of the edition by their official title. */
    public String rules(EditionId edition) {
        return editions.get(edition).title().in(LocaleContextHolder.getLocale());
    }

    public List<String> names(EditionId edition, String key) {
        return editions.get(edition).names(key);
    }

    /** What the edition says of a rule, as a number; empty where it says yes or no, see {@link #says}. */
    public BigDecimal number(EditionId edition, String key) {
        return key.endsWith(".materialBase") ? null : editions.get(edition).decimal(key);
    }

    public boolean says(EditionId edition, String key) {
        return editions.get(edition).flag(key);
    }

    public String weight(EditionId edition, String criterion) {
        return editions.get(edition).decimal("criteria." + criterion).toPlainString();
    }

    public int passMark(EditionId edition) {
        return editions.get(edition).whole("expert.pass");
    }

    public String territory(String kato) {
        return territories.fullName(kato).in(LocaleContextHolder.getLocale());
    }

    public String customer(String code) {
        return parties.customer(code)
                .map(customer -> customer.name().in(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    public String finding(Finding finding, EditionId edition) {
        return reasons.of(finding, editions.get(edition), LocaleContextHolder.getLocale());
    }

    public String toApplicant(Finding finding, EditionId edition) {
        return reasons.toApplicant(finding, editions.get(edition), LocaleContextHolder.getLocale());
    }

    /** Whether one of the checks rests on no rule that a reader could look up. */
    public boolean anyDefault(List<Finding> findings, EditionId edition) {
        return findings.stream()
                .anyMatch(finding -> finding.key() != null && reasons.isDefault(finding, editions.get(edition)));
    }

    /** What the application form chooses from and looks at: territories within the lot, and the type of grant. */
    Map<String, Object> given(Competition competition, Lot lot) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("territories", territoriesWithin(lot.kato()));
        given.put("grantType", competition.grantType());
        return given;
    }

    private List<Option> territoriesWithin(String kato) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(kato, territory(kato)));
        for (Territory part : territories.within(kato)) {
            options.add(new Option(part.kato(), territory(part.kato())));
        }
        return options;
    }

    Edition edition(Competition competition) {
        return editions.get(competition.edition());
    }
}
