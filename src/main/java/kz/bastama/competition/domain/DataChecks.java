package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;

/**
 * What data alone can tell about an application: one finding for each rule, passed or not, never only the first that fails.
 * The applicant sees the same findings before sending as the officer does after it.
 */
public class DataChecks {

    private final Edition edition;
    private final Case file;

    public DataChecks(Edition edition, Case file) {
        this.edition = edition;
        this.file = file;
    }

    /**
     * What the checks look at.
     *
     * @param tengePerMci MCI that the bounds of the type are counted in
     * @param filed whether the organisation has filed its yearly data to the NGO database by the closing
     * @param filedFacts day and source of that filing, as text
     * @param verified whether an officer has seen who speaks for the organisation
     * @param verifiedFacts when that was, as text
     * @param documents what is attached, against what is asked for
     */
    public record Case(
            Answers answers,
            Lot lot,
            String grantType,
            BigDecimal tengePerMci,
            boolean filed,
            Map<String, String> filedFacts,
            boolean verified,
            Map<String, String> verifiedFacts,
            Documents documents) {}

    public List<Finding> all() {
        List<Finding> findings = new ArrayList<>(List.of(
                filedInDatabase(),
                verified(),
                term(),
                termOfLot(),
                amountOfType(),
                amountOfLot(),
                territory(),
                budgetAddsUp(),
                totalIsSumOfLines(),
                institutionalShare(),
                declarations()));
        findings.addAll(file.documents().findings(edition, file.grantType()));
        return findings;
    }

    /** Law 36-III, article 6-1, point 4. */
    private Finding filedInDatabase() {
        return new Finding("filedInDatabase", file.filed(), "eligibility.inDatabase", file.filedFacts());
    }

    private Finding verified() {
        return new Finding("verified", file.verified(), "formalCheck.verified", file.verifiedFacts());
    }

    /** Law 36-III, article 6-1, point 2. */
    private Finding term() {
        int months = months();
        int min = edition.whole(type("minMonths"));
        int max = edition.whole(type("maxMonths"));
        return new Finding(
                "term",
                months >= min && months <= max,
                type("minMonths"),
                facts("months", months, "min", min, "max", max));
    }

    private Finding termOfLot() {
        int most = file.lot().months();
        return new Finding(
                "termOfLot", months() <= most, "formalCheck.withinLot", facts("months", months(), "max", most));
    }

    private Finding amountOfType() {
        BigDecimal asked = budget().asked();
        BigDecimal min = edition.decimal(type("minMci")).multiply(file.tengePerMci());
        boolean within = asked.compareTo(min) >= 0;
        Map<String, String> facts = facts("asked", asked, "min", min, "mci", file.tengePerMci());
        if (edition.has(type("maxMci"))) {
            BigDecimal max = edition.decimal(type("maxMci")).multiply(file.tengePerMci());
            within = within && asked.compareTo(max) <= 0;
            facts.put("max", max.toPlainString());
        }
        return new Finding(
                facts.containsKey("max") ? "amountOfType" : "amountOfOpenType", within, type("minMci"), facts);
    }

    private Finding amountOfLot() {
        BigDecimal asked = budget().asked();
        return new Finding(
                "amountOfLot",
                asked.compareTo(file.lot().amount()) <= 0,
                "formalCheck.withinLot",
                facts("asked", asked, "max", file.lot().amount()));
    }

    private Finding territory() {
        String wanted = region(file.lot().kato());
        String given = file.answers().text("kato");
        return new Finding(
                "territory",
                given.startsWith(wanted),
                "formalCheck.withinLot",
                Map.of("lot", file.lot().kato(), "given", given));
    }

    private Finding budgetAddsUp() {
        List<String> wrong = budget().lines().stream()
                .filter(line -> !line.addsUp())
                .map(Budget.Line::item)
                .toList();
        return new Finding(
                "budgetAddsUp", wrong.isEmpty(), "formalCheck.budgetAddsUp", facts("lines", String.join("; ", wrong)));
    }

    private Finding totalIsSumOfLines() {
        BigDecimal sum = budget().asked();
        return new Finding(
                "totalIsSumOfLines",
                budget().total().compareTo(sum) == 0,
                "formalCheck.budgetAddsUp",
                facts("total", budget().total(), "sum", sum));
    }

    /** Law 36-III, article 6-1, point 5. */
    private Finding institutionalShare() {
        BigDecimal percent = edition.decimal(type("institutionalShare"));
        return new Finding(
                "institutionalShare",
                budget().institutionalWithin(percent),
                type("institutionalShare"),
                facts(
                        "asked",
                        budget().institutional(),
                        "percent",
                        percent,
                        "limit",
                        budget().institutionalLimit(percent)));
    }

    private Finding declarations() {
        Answers answers = file.answers();
        boolean all = answers.yes("noExclusion")
                && answers.yes("noConflict")
                && answers.yes("consent")
                && answers.yes("truth");
        return new Finding("declarations", all, "formalCheck.declarations", Map.of());
    }

    private Budget budget() {
        return Budget.of(file.answers());
    }

    private int months() {
        return file.answers().number("months").map(BigDecimal::intValue).orElse(0);
    }

    private String type(String rule) {
        return "grantTypes." + file.grantType() + "." + rule;
    }

    /**
     * A lot takes projects anywhere in its territory. KATO has two digits each for region, district and rural district, then
     * three for the place: what is empty at the end is open. Abai is 10, so digits are dropped by level, never one by one.
     */
    private static String region(String kato) {
        return kato.replaceFirst("^((?:\\d\\d)+?)(?:00)*000$", "$1");
    }

    private static Map<String, String> facts(Object... pairs) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            facts.put(
                    (String) pairs[i],
                    value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
        }
        return facts;
    }
}
