package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.Barriers;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
@DisplayName("formalCheck.confirmTwoHands: whoever checked all applications alone does not confirm the result")
class CheckConfirmationTest {

    private static final Map<String, Object> CONFIRMS =
            Map.of("checkSignatoryKk", "Chair", "checkSignatory", "Chair", "checkConfirmed", true);

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Competitions competitions;

    @Autowired
    private WeighCheck weighCheck;

    @Autowired
    private Barriers barriers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UUID id;
    private List<Application> sent;
    private Person checker;

    @BeforeEach
    void close() {
        checker = cases.officer(Role.OPERATOR);
        id = cases.announced("20000000.00");
        sent = List.of(
                applicants.sent(id, applicants.applicant(), "5000000.00"),
                applicants.sent(id, applicants.applicant(), "5000000.00"));
        cases.fire(id, "Event_IntakeEnded");
    }

    @Test
    void leavesTheConfirmationToAnotherOfficer() {
        sent.forEach(one -> applicants.check(one.id(), "admit"));
        String said = cases.worded("competition.checkSamePerson", Map.of());

        assertThat(barriersOf(checker))
                .as("above the form, before anything is typed")
                .containsExactly(said);
        assertThat(cases.refusal(id, Role.OPERATOR, CONFIRMS)).contains(said);
        assertThat(state()).isEqualTo(CompetitionState.CHECK);
        assertThat(barriersOf(cases.secondOfficer(Role.OPERATOR))).isEmpty();

        commissions.confirmCheck(id);

        assertThat(competitions.find(id).orElseThrow().checkedAt()).isNotNull();
    }

    @Test
    void letsEitherOfTwoWhoSharedTheChecksConfirm() {
        applicants.check(sent.get(0).id(), "admit");
        cases.fire(sent.get(1).id(), "Task_CheckByData");
        applicants.answerGrounds(sent.get(1).id());
        cases.completeAs(
                cases.secondOfficer(Role.OPERATOR),
                sent.get(1).id(),
                Map.of("checkDecision", "admit", "checkRemark", "Seen"));

        assertThat(cases.refusal(id, Role.OPERATOR, CONFIRMS)).isEmpty();
    }

    @Test
    void saysWhatToDoWhereTheOperatorHasOneOfficerOnly() {
        sent.forEach(one -> applicants.check(one.id(), "admit"));

        List<Verdict> verdict = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update account_people set active = false where id <> ?")
                    .param(checker.id())
                    .update();
            people.as(checker, () -> verdict.add(weighCheck.confirming(id)));
            status.setRollbackOnly();
        });

        assertThat(verdict.get(0).refusals()).extracting(Refusal::code).containsExactly("competition.checkOnlyOfficer");
        assertThat(cases.worded("competition.checkOnlyOfficer", Map.of())).contains("Администратор", "Учётные записи");
    }

    @Test
    @DisplayName("The edition of 2022 asks for no second officer")
    void asksForNoneUnderTheRulesOf2022() {
        sent.forEach(one -> applicants.check(one.id(), "admit"));
        jdbc.sql("update competition_competitions set edition = 'state-grant/2022-10-01' where id = ?")
                .param(id)
                .update();

        assertThat(barriersOf(checker)).isEmpty();
        assertThat(LegalFixture.stateGrants().flag("formalCheck.confirmTwoHands"))
                .isTrue();
    }

    private List<String> barriersOf(Person person) {
        List<String> said = new ArrayList<>();
        String task = cases.task(id).id();
        people.as(person, () -> said.addAll(barriers.of(task)));
        return said;
    }

    private CompetitionState state() {
        return competitions.find(id).orElseThrow().state();
    }
}
