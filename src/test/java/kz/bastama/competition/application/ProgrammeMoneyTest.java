package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Refusal;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.Directions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lot cannot exceed the budget of the programme, whoever asks and how many ask at once. */
@BastamaTest
class ProgrammeMoneyTest {

    private static final Map<String, Object> ANNOUNCE = Map.of(
            "contactPerson", "Contact Person",
            "contactPhone", "+7 701 000 00 00",
            "contactEmail", "contact@example.kz",
            "presentationPlace", "Hall",
            "presentationPlaceKk", "Hall",
            "announceNow", true);

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private PlanCompetition planCompetition;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Directions directions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRaces races;

    @Test
    void refusesLotsAboveWhatCustomerAndOperatorAgreedOn() {
        UUID list = cases.unfinanced(cases.customer(), "6000000.00", "6000000.00");
        cases.financed(list, new BigDecimal("10000000.00"), BigDecimal.ZERO);

        List<Refusal> refusals = ((PlanCompetition.Outcome.Refused) plan(list, cases.directionsOf(list)))
                .verdict()
                .refusals();

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("planning.lotsAboveBudget");
            assertThat(refusal.arguments())
                    .containsEntry("sum", new BigDecimal("12000000.00"))
                    .containsEntry("left", new BigDecimal("10000000.00"));
            assertThat(refusal.basis()).isNotNull();
        });
    }

    @Test
    void announcesNothingBeforeTheAgreementOnFinancing() {
        UUID list = cases.unfinanced(cases.customer(), "6000000.00");
        UUID competition = planned(list, cases.directionsOf(list));

        assertThat(cases.refusal(competition, Role.OPERATOR, ANNOUNCE))
                .contains("не заключили договор о финансировании");
        cases.financed(list, new BigDecimal("6000000.00"), BigDecimal.ZERO);
        cases.complete(competition, Role.OPERATOR, ANNOUNCE);

        assertThat(state(competition)).isEqualTo(CompetitionState.ANNOUNCED);
    }

    @Test
    @DisplayName("A list that was published before agreements were kept here is not held up")
    void announcesFromOlderListWithoutAgreement() {
        UUID list = cases.unfinanced(cases.customer(), "6000000.00");
        jdbc.sql("insert into planning_older_lists (list_id) values (?)")
                .param(list)
                .update();
        UUID competition = planned(list, cases.directionsOf(list));

        cases.complete(competition, Role.OPERATOR, ANNOUNCE);

        assertThat(state(competition)).isEqualTo(CompetitionState.ANNOUNCED);
    }

    @Test
    void refusesToAnnounceLotsOfDirectionThatWasCutWithAllReasons() {
        UUID list = cases.list(cases.customer(), "6000000.00", "7000000.00");
        UUID competition = planned(list, cases.directionsOf(list));
        Direction cut = directions.of(list).get(0);
        jdbc.sql("update planning_directions set amount = 5000000 where id = ?")
                .param(cut.id())
                .update();

        assertThat(cases.refusal(competition, Role.OPERATOR, ANNOUNCE).replace('\u00a0', ' '))
                .contains("Направление 1: лот 6 000 000 тенге, а осталось 5 000 000 тенге")
                .contains("Лоты вместе 13 000 000 тенге, а в бюджете программы осталось 12 000 000 тенге")
                .contains("статей 4\u20112 и 7");
    }

    @Test
    void announcesOneOfTwoCompetitionsOnTheSameMoneyAtOnce() throws Exception {
        UUID list = cases.unfinanced(cases.customer(), "6000000.00", "6000000.00");
        cases.financed(list, new BigDecimal("10000000.00"), BigDecimal.ZERO);
        List<UUID> both = directions.of(list).stream()
                .map(direction -> planned(list, Set.of(direction.id())))
                .toList();
        cases.officer(Role.OPERATOR);

        Throwable refused = catchThrowable(() -> races.atOnce(
                () -> cases.complete(both.get(0), Role.OPERATOR, ANNOUNCE),
                () -> cases.complete(both.get(1), Role.OPERATOR, ANNOUNCE)));

        assertThat(refused).hasStackTraceContaining("а в бюджете программы осталось");
        assertThat(both.stream().map(this::state))
                .containsExactly(CompetitionState.ANNOUNCED, CompetitionState.PLANNED);
    }

    @Test
    void plansOneOfTwoCompetitionsOnTheSameDirectionAtOnce() throws Exception {
        UUID list = cases.list(cases.customer(), "6000000.00");
        Set<UUID> direction = cases.directionsOf(list);
        List<PlanCompetition.Outcome> outcomes = new CopyOnWriteArrayList<>();

        races.atOnce(() -> outcomes.add(plan(list, direction)), () -> outcomes.add(plan(list, direction)));

        assertThat(outcomes.get(0)).isInstanceOf(PlanCompetition.Outcome.Planned.class);
        assertThat(Stream.of(outcomes.get(1)).map(PlanCompetition.Outcome.Refused.class::cast))
                .flatExtracting(refused -> refused.verdict().refusals())
                .extracting(Refusal::code)
                .contains("competition.alreadyCalled");
    }

    private PlanCompetition.Outcome plan(UUID list, Set<UUID> chosen) {
        return planCompetition.of("state-grant", list, "short", chosen, TestCompetitions.WORDS);
    }

    private UUID planned(UUID list, Set<UUID> chosen) {
        return ((PlanCompetition.Outcome.Planned) plan(list, chosen)).id();
    }

    private CompetitionState state(UUID competition) {
        return competitions.find(competition).orElseThrow().state();
    }
}
