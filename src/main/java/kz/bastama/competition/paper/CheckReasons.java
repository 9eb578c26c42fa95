package kz.bastama.competition.paper;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.Edition;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reason;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.ShownTime;
import kz.bastama.ngo.Territories;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a check found, with the rule behind it: for the officer, the applicant and the conclusion alike. */
@Component
public class CheckReasons {

    private static final Locale KK = Locale.forLanguageTag("kk");
    private static final Locale RU = Locale.forLanguageTag("ru");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** A format is dear to make, and may be used by many at once. */
    private static final Map<Locale, LocalizedNumberFormatter> WHOLE = new ConcurrentHashMap<>();

    private static final Map<Locale, LocalizedNumberFormatter> BROKEN = new ConcurrentHashMap<>();

    private final FormalChecks checks;
    private final Territories territories;
    private final MessageSource messages;
    private final RefusalWording wording;

    CheckReasons(FormalChecks checks, Territories territories, MessageSource messages, RefusalWording wording) {
        this.checks = checks;
        this.territories = territories;
        this.messages = messages;
        this.wording = wording;
    }

    /**
     * Every reason for which the application was closed, in all languages, with what was found; empty when it was not. Papers
     * and letters name the rule, and none where there is only a default of ours; how sure we are of a rule is for the
     * officer's screen.
     */
    public List<OfficialText> against(Application application, Edition edition) {
        if (application.reasons() == null) {
            return List.of();
        }
        List<Finding> findings = checks.findings(application.id()).stream()
                .filter(finding -> !finding.passed())
                .toList();
        List<GroundAnswer> grounds = checks.grounds(application.id()).stream()
                .filter(GroundAnswer::applies)
                .toList();
        return application.reasons().in(edition).stream()
                .map(reason -> reason.worded(
                        inAll(language -> found(reason, findings, edition, language) + seen(reason, grounds))))
                .toList();
    }

    /** The same as one numbered sentence, for a letter. */
    public OfficialText listed(Application application, Edition edition) {
        List<OfficialText> all = against(application, edition);
        return inAll(language -> IntStream.range(0, all.size())
                .mapToObj(at -> (at + 1) + ") " + all.get(at).in(language))
                .collect(Collectors.joining("; ")));
    }

    private String found(Reason reason, List<Finding> findings, Edition edition, Locale language) {
        return findings.stream()
                .filter(finding -> finding.reason().equals(reason.code()))
                .map(finding -> restsElsewhere(finding, reason, edition)
                        ? toApplicant(finding, edition, language)
                        : sentence(finding, edition, language))
                .collect(Collectors.joining("; "));
    }

    /** A document may be asked for by another article than the others. */
    private boolean restsElsewhere(Finding finding, Reason reason, Edition edition) {
        return !isDefault(finding, edition) && !edition.basis(finding.key()).equals(reason.basis());
    }

    private static String seen(Reason reason, List<GroundAnswer> grounds) {
        return grounds.stream()
                .filter(ground -> ground.reason().equals(reason.code()))
                .map(GroundAnswer::evidence)
                .collect(Collectors.joining("; "));
    }

    /** What the check is about, what was found, and the rule in brackets. */
    public String of(Finding finding, Edition edition, Locale language) {
        String sentence = sentence(finding, edition, language) + known(finding, edition, language);
        return finding.key() == null
                ? sentence
                : sentence + " (" + wording.of(edition.basis(finding.key()), language) + ")";
    }

    /** Since when it is so, and where that is known from. */
    private String known(Finding finding, Edition edition, Locale language) {
        return finding.facts().containsKey("knownOn")
                ? ". "
                        + messages.getMessage(
                                "competition.check." + finding.check() + ".known",
                                new Object[] {facts(finding, edition, language)},
                                language)
                : "";
    }

    private String sentence(Finding finding, Edition edition, Locale language) {
        String code = "competition.check." + finding.check() + outcome(finding);
        return messages.getMessage(code, new Object[] {facts(finding, edition, language)}, language);
    }

    private static String outcome(Finding finding) {
        return finding.isNotLookedAt() ? ".open" : finding.passed() ? ".passed" : ".failed";
    }

    private Map<String, Object> facts(Finding finding, Edition edition, Locale language) {
        Map<String, Object> facts = new HashMap<>();
        finding.facts()
                .forEach((fact, value) -> facts.put(
                        fact,
                        fact.equals("kind")
                                ? edition.title("documents." + value).in(language)
                                : said(finding.check(), value, language)));
        return facts;
    }

    /** The same for the applicant: the rule where there is one; that the others are defaults of ours is said once for all. */
    public String toApplicant(Finding finding, Edition edition, Locale language) {
        return isDefault(finding, edition)
                ? sentence(finding, edition, language)
                : sentence(finding, edition, language) + " ("
                        + edition.basis(finding.key()).source().in(language) + ")";
    }

    /** Whether no rule stands behind the check that a reader could look up. */
    public boolean isDefault(Finding finding, Edition edition) {
        return finding.key() == null || edition.basis(finding.key()).certainty() == Certainty.DEFAULT;
    }

    /** Sums in groups of three digits, days by day, month and year, a territory by its name instead of its code. */
    private String said(String check, String value, Locale language) {
        if (check.equals("territory")) {
            return territories.fullName(value).in(language);
        }
        if (DAY.matcher(value).matches()) {
            return ShownTime.day(LocalDate.parse(value));
        }
        return NUMBER.matcher(value).matches() ? number(new BigDecimal(value), language) : value;
    }

    /** Nobody writes half a tenge as {@code ,5}: a fraction has two places. */
    private static String number(BigDecimal value, Locale language) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return (whole ? WHOLE : BROKEN)
                .computeIfAbsent(
                        language,
                        known -> NumberFormatter.withLocale(language)
                                .precision(Precision.minMaxFraction(whole ? 0 : 2, 3)))
                .format(value)
                .toString();
    }

    private static OfficialText inAll(Function<Locale, String> worded) {
        return new OfficialText(worded.apply(KK), worded.apply(RU), worded.apply(Locale.ENGLISH));
    }
}
