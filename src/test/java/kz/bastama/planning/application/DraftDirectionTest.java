package kz.bastama.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.MonthlyCalculationIndex;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Directions under the edition that the list was opened in and the MCI of its year, as the product reads them. */
@BastamaTest
class DraftDirectionTest {

    private static final BigDecimal TIYN = new BigDecimal("0.01");

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private DraftDirection draftDirection;

    @Autowired
    private DirectionLists lists;

    @Autowired
    private Directions directions;

    @Autowired
    private Editions editions;

    @Autowired
    private MonthlyCalculationIndex mci;

    @Autowired
    private RefusalWording wording;

    private UUID id;

    @BeforeEach
    void opensList() {
        id = planning.list(planning.customer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "medium", "long"})
    @DisplayName("Law 36-III, article 6-1, point 2: amounts at the bounds of a type in MCI")
    void holdsAmountsToTheBoundsOfTheType(String type) {
        int months = edition().whole("grantTypes." + type + ".minMonths");
        BigDecimal least = tenge("grantTypes." + type + ".minMci");

        assertThat(codes(write(type, months, least.subtract(TIYN)))).containsExactly("planning.amountBelowType");
        assertThat(codes(write(type, months, least))).isEmpty();
        if (edition().has("grantTypes." + type + ".maxMci")) {
            BigDecimal most = tenge("grantTypes." + type + ".maxMci");
            assertThat(codes(write(type, months, most))).isEmpty();
            assertThat(codes(write(type, months, most.add(TIYN)))).containsExactly("planning.amountAboveType");
        } else {
            assertThat(codes(write(type, months, least.multiply(BigDecimal.TEN))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"short, 3, 12", "medium, 12, 24", "long, 24, 36"})
    @DisplayName("Law 36-III, article 6-1, point 2: terms at the bounds of a type in months")
    void holdsTermsToTheBoundsOfTheType(String type, int least, int most) {
        BigDecimal amount = tenge("grantTypes." + type + ".minMci");

        assertThat(codes(write(type, least - 1, amount))).containsExactly("planning.termOutsideType");
        assertThat(codes(write(type, least, amount))).isEmpty();
        assertThat(codes(write(type, most, amount))).isEmpty();
        assertThat(codes(write(type, most + 1, amount))).containsExactly("planning.termOutsideType");
    }

    @Test
    @DisplayName("With the MCI of 4 325 tenge a short-term grant has 2 162 500 to 12 975 000 tenge")
    void countsInTengeOfTheYear() {
        assertThat(mci.on(LocalDate.of(2026, 1, 1))).isEqualByComparingTo("4325");
        assertThat(edition().decimal("grantTypes.short.minMci").multiply(new BigDecimal("4325")))
                .isEqualByComparingTo("2162500");
        assertThat(edition().decimal("grantTypes.short.maxMci").multiply(new BigDecimal("4325")))
                .isEqualByComparingTo("12975000");
    }

    @Test
    void namesAllReasonsAtOnceWithTheArticle() {
        Verdict verdict = write("short", 13, new BigDecimal("1.00"));

        assertThat(codes(verdict)).containsExactly("planning.termOutsideType", "planning.amountBelowType");
        assertThat(wording.of(verdict, Locale.forLanguageTag("ru")))
                .allMatch(sentence -> sentence.contains("6\u20111"))
                .anyMatch(sentence -> sentence.contains("13"));
        assertThat(directions.of(id)).isEmpty();
    }

    @Test
    void numbersDirectionsInTheirOrderAndKeepsTheNumberOfAChangedOne() {
        planning.direction(id, "First");
        Direction second = planning.direction(id, "Second");
        planning.direction(id, "Third");

        draftDirection.write(id, second.id(), second.version(), planning.answersOfDirection("Second, changed"));
        draftDirection.remove(id, directions.of(id).get(0).id());
        planning.direction(id, "Fourth");

        assertThat(directions.of(id))
                .extracting(direction ->
                        direction.number() + " " + direction.title().ru())
                .containsExactly("2 Ru Second, changed", "3 Ru Third", "4 Ru Fourth");
    }

    @Test
    void comesOnlyFromProposalThatThereIs() {
        Map<String, Object> answers =
                new HashMap<>(planning.answersOfDirection("Clean river").values());
        answers.put("basedOn", "TP-1999-00001");
        assertThat(codes(draftDirection.add(UUID.randomUUID(), id, new Answers(answers))))
                .containsExactly("planning.noSuchProposal");
        String number =
                planning.proposal(planning.customer(), null, "A citizen").number();
        answers.put("basedOn", " " + number.toLowerCase(Locale.ROOT));

        assertThat(codes(draftDirection.add(UUID.randomUUID(), id, new Answers(answers))))
                .isEmpty();
        assertThat(directions.of(id)).extracting(Direction::basedOn).containsExactly(number);
    }

    private Verdict write(String type, int months, BigDecimal amount) {
        Map<String, Object> answers = new HashMap<>(
                planning.answersOfDirection(type + " " + months + " " + amount).values());
        answers.put("grantType", type);
        answers.put("months", BigDecimal.valueOf(months));
        answers.put("amount", amount);
        return draftDirection.add(UUID.randomUUID(), id, new Answers(answers));
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }

    private Edition edition() {
        return editions.get(list().edition());
    }

    private BigDecimal tenge(String key) {
        return edition().decimal(key).multiply(mci.on(LocalDate.of(list().year(), 1, 1)));
    }

    private DirectionList list() {
        return lists.find(id).orElseThrow();
    }
}
