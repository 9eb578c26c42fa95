package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.Edition;
import kz.bastama.legal.persistence.ShippedRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataChecksTest {

    private static final Edition RULES = ShippedRules.stateGrantOf2025();
    private static final BigDecimal MCI = ShippedRules.monthlyIndex().on(LocalDate.of(2026, 1, 12));

    private String type = "short";
    private String lotAmount = "1000000000.00";
    private String lotKato = "710000000";
    private int lotMonths = 36;
    private boolean filed = true;
    private boolean verified = true;
    private Documents documents = new Documents(List.of(), List.of(), LocalDate.of(2026, 2, 20));
    private final Map<String, Object> answers = new HashMap<>(Map.of(
            "kato", "710000000",
            "months", new BigDecimal("12"),
            "noExclusion", true,
            "noConflict", true,
            "consent", true,
            "truth", true));

    @Test
    void findsNothingAgainstAnApplicationThatKeepsAllRules() {
        asks("5000000.00");

        assertThat(findings()).hasSize(11).allMatch(Finding::passed);
    }

    @ParameterizedTest(name = "{0}: {1} months is {2}")
    @DisplayName("Law 36-III, article 6-1, point 2: term of each type, both ends included")
    @CsvSource({
        "short,2,false", "short,3,true", "short,12,true", "short,13,false",
        "medium,11,false", "medium,12,true", "medium,24,true", "medium,25,false",
        "long,23,false", "long,24,true", "long,36,true", "long,37,false"
    })
    void boundsTheTerm(String grantType, int months, boolean passed) {
        type = grantType;
        answers.put("months", new BigDecimal(months));

        Finding term = finding("term");
        assertThat(term.passed()).isEqualTo(passed);
        assertThat(RULES.basis(term.key()).certainty()).isEqualTo(Certainty.LAW);
        assertThat(RULES.basis(term.key()).source().en()).contains("article 6-1, point 2");
    }

    @Test
    void boundsTheTermByTheLotToo() {
        lotMonths = 9;
        answers.put("months", new BigDecimal("10"));

        assertThat(finding("term").passed()).as("the law allows twelve").isTrue();
        assertThat(finding("term").facts()).containsEntry("max", "12");
        assertThat(finding("termOfLot").passed()).isFalse();
        assertThat(finding("termOfLot").facts()).containsEntry("max", "9");
        assertThat(RULES.basis(finding("termOfLot").key()).source().en()).doesNotContain("6-1");
    }

    @ParameterizedTest(name = "{0}: {1} MCI {2} tenge is {3}")
    @DisplayName("Law 36-III, article 6-1, point 2: amount of each type in MCI, both ends included, to the tiyn")
    @CsvSource({
        "short,500,0.00,true", "short,500,-0.01,false", "short,3000,0.00,true", "short,3000,0.01,false",
        "medium,3000,0.00,true", "medium,3000,-0.01,false", "medium,10000,0.00,true", "medium,10000,0.01,false",
        "long,10000,0.00,true", "long,10000,-0.01,false", "long,200000,0.01,true"
    })
    void boundsTheAmount(String grantType, String mci, String more, boolean passed) {
        type = grantType;
        asks(new BigDecimal(mci).multiply(MCI).add(new BigDecimal(more)).toPlainString());

        Finding amount = finding(grantType.equals("long") ? "amountOfOpenType" : "amountOfType");
        assertThat(amount.passed()).isEqualTo(passed);
        assertThat(amount.facts()).containsEntry("mci", "4325");
        assertThat(RULES.basis(amount.key()).source().en()).contains("article 6-1, point 2");
    }

    @Test
    void refusesATiynMoreThanTheLotHas() {
        lotAmount = "5000000.00";

        assertThat(asks("5000000.00").finding("amountOfLot").passed()).isTrue();
        assertThat(asks("5000000.01").finding("amountOfLot").passed()).isFalse();
    }

    @Test
    @DisplayName("Law 36-III, article 6-1, point 4: only an NGO in the NGO database")
    void refusesWhoeverIsNotInTheDatabase() {
        filed = false;

        assertThat(finding("filedInDatabase").passed()).isFalse();
        assertThat(RULES.basis(finding("filedInDatabase").key()).source().en()).contains("article 6-1, point 4");
    }

    @Test
    @DisplayName("Law 36-III, article 6-1, point 5: institutional share")
    void namesTheLimitOfTheInstitutionalShare() {
        answers.put("budget", List.of(line("900.00", false), line("100.01", true)));
        answers.put("total", new BigDecimal("1000.01"));

        Finding share = finding("institutionalShare");
        assertThat(share.passed()).isFalse();
        assertThat(share.facts())
                .containsEntry("asked", "100.01")
                .containsEntry("limit", "100.00")
                .containsEntry("percent", "10");
        assertThat(RULES.basis(share.key()).source().en()).contains("article 6-1, point 5");
    }

    @ParameterizedTest(name = "{1} in lot {0} is {2}")
    @DisplayName("KATO: two digits of the region, two of the district, two of the rural district, three of the place")
    @CsvSource({
        "710000000,710000000,true",
        "710000000,711110000,true",
        "710000000,750000000,false",
        "100000000,101010000,true",
        "100000000,110000000,false",
        "100000000,191010000,false",
        "351000000,351010000,true",
        "351010000,351010100,true",
        "351010000,351110100,false",
        "351010000,351110000,false",
        "351010000,350000000,false",
        "551610000,551610100,true",
        "551610100,551610000,false"
    })
    void keepsWithinTheTerritoryOfTheLot(String lot, String given, boolean passed) {
        lotKato = lot;
        answers.put("kato", given);

        assertThat(finding("territory").passed()).isEqualTo(passed);
    }

    @Test
    void namesTheLinesThatDoNotAddUp() {
        answers.put(
                "budget",
                List.of(
                        line("10.00", false),
                        new Answers(Map.of(
                                "item",
                                "Bus",
                                "quantity",
                                new BigDecimal("3"),
                                "price",
                                new BigDecimal("3.33"),
                                "asked",
                                new BigDecimal("10.00")))));

        assertThat(finding("budgetAddsUp").passed()).isFalse();
        assertThat(finding("budgetAddsUp").facts()).containsEntry("lines", "Bus");
    }

    @ParameterizedTest
    @CsvSource({"noExclusion", "noConflict", "consent", "truth"})
    void wantsEachDeclaration(String missing) {
        answers.put(missing, false);

        assertThat(finding("declarations").passed()).isFalse();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        filed = false;
        verified = false;
        lotAmount = "500.00";
        answers.clear();
        answers.put("total", new BigDecimal("999.00"));
        answers.put("kato", "750000000");
        answers.put("budget", List.of(line("600.00", true)));

        List<Finding> failed =
                findings().stream().filter(finding -> !finding.passed()).toList();
        assertThat(failed)
                .extracting(Finding::check)
                .containsExactly(
                        "filedInDatabase",
                        "verified",
                        "term",
                        "amountOfType",
                        "amountOfLot",
                        "territory",
                        "totalIsSumOfLines",
                        "institutionalShare",
                        "declarations");
    }

    @Test
    @DisplayName(
            "Each refusal by the formal check rests on an entry of the edition, with its source in three languages")
    void carriesTheBasisOfEachFinding() {
        asks("1.00");

        assertThat(findings()).allSatisfy(finding -> {
            assertThat(finding.key()).as(finding.check()).isNotNull();
            assertThat(RULES.basis(finding.key()).source().kk()).isNotBlank();
            assertThat(RULES.basis(finding.key()).source().ru()).isNotBlank();
        });
    }

    @Test
    @DisplayName(
            "Law 36-III, article 6-1, point 2: a long grant needs proof of the material base; validity counts on the closing day")
    void asksForRequiredDocumentsThatHoldWhenTheIntakeCloses() {
        type = "long";
        documents = new Documents(
                List.of(
                        new AskedDocument("materialBase", true),
                        new AskedDocument("taxDebt", true),
                        new AskedDocument("cv", false)),
                List.of(attached("taxDebt", "2026-02-19"), attached("cv", "2020-01-01")),
                LocalDate.of(2026, 2, 20));

        Finding missing = finding("documentAttached");
        assertThat(missing.passed()).isFalse();
        assertThat(RULES.basis(missing.key()).certainty()).isEqualTo(Certainty.LAW);
        Finding expired = finding("documentValid");
        assertThat(expired.passed()).isFalse();
        assertThat(expired.facts()).containsEntry("until", "2026-02-19").containsEntry("day", "2026-02-20");
        assertThat(findings()).noneMatch(found -> "cv".equals(found.facts().get("kind")));

        documents = new Documents(
                documents.asked(),
                List.of(attached("taxDebt", "2026-02-19"), attached("taxDebt", "2026-02-20")),
                documents.closing());
        assertThat(finding("documentValid").passed())
                .as("the one that holds longest")
                .isTrue();
    }

    private static Attachment attached(String kind, String until) {
        return AttachmentFixture.file(UUID.randomUUID(), kind, "a.pdf", LocalDate.parse(until));
    }

    private DataChecksTest asks(String sum) {
        answers.put("budget", List.of(line(sum, false)));
        answers.put("total", new BigDecimal(sum));
        return this;
    }

    private Finding finding(String check) {
        answers.putIfAbsent("budget", List.of(line("5000000.00", false)));
        return findings().stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings() {
        Lot lot = new Lot(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "4",
                CompetitionFixture.WORDS,
                CompetitionFixture.WORDS,
                CompetitionFixture.WORDS,
                CompetitionFixture.WORDS,
                lotKato,
                new BigDecimal(lotAmount),
                lotMonths,
                null);
        Map<String, String> facts = Map.of("day", "2026-02-02", "standing", filed ? "IN_TIME" : "ABSENT");
        return new DataChecks(
                        RULES,
                        new DataChecks.Case(
                                new Answers(answers), lot, type, MCI, filed, facts, verified, Map.of(), documents))
                .all();
    }

    private static Answers line(String asked, boolean institutional) {
        return new Answers(Map.of(
                "item",
                "Item",
                "quantity",
                BigDecimal.ONE,
                "price",
                new BigDecimal(asked),
                "asked",
                new BigDecimal(asked),
                "institutional",
                institutional));
    }
}
