package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.application.PersonsOfRegistry;
import kz.bastama.expert.application.PlanAbsence;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.legal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stands on the lists of a draw, and who does not. */
@BastamaTest
class DrawListsTest {

    private static final String PHONE = "+7 705 321 54 76";

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private DrawExperts drawExperts;

    @Autowired
    private Draws draws;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private PlanAbsence planAbsence;

    @Autowired
    private KeepCard keepCard;

    @Autowired
    private PersonsOfRegistry persons;

    @Autowired
    private JdbcClient jdbc;

    private UUID id;
    private Application application;

    @BeforeEach
    void announces() {
        id = cases.announced("10000000.00");
        application = applicants.sent(id, applicants.applicant(), "5000000.00");
    }

    @Test
    void listsNobodyTiedAwayOrDeclared() {
        phoneOfApplicant();
        concludeCheck();
        List<Seat> experts = cases.experts(10);
        phone(experts.get(0));
        planAbsence.enter(experts.get(1).person().id(), new TypedAbsence(commissions.today(), commissions.today()));
        conflicts.declare(experts.get(2).person().id(), id.toString(), application.id(), true, "Kin");

        assertThat(drawExperts.publish(id).isAllowed()).isTrue();

        assertThat(draws.ofCase(id.toString()).orElseThrow().urns())
                .allSatisfy(urn -> assertThat(urn.lines())
                        .extracting(Line::expertId)
                        .containsAll(experts.subList(3, 10).stream()
                                .map(Seat::registryId)
                                .toList())
                        .doesNotContainAnyElementsOf(experts.subList(0, 3).stream()
                                .map(Seat::registryId)
                                .toList()));
    }

    @Test
    void publishesNothingBeforeAnOfficerHasJudgedWhatAnApplicantEnteredSince() {
        concludeCheck();
        List<Seat> experts = cases.experts(10);
        phone(experts.get(0));
        phoneOfApplicant();

        assertThat(drawExperts.publish(id).refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.conflictUnjudged");
        assertThat(draws.ofCase(id.toString())).isEmpty();
    }

    @Test
    void takesNoValueBeforeTheListsArePublished() {
        concludeCheck();
        cases.experts(10);
        assertThat(drawExperts.enter(id, "Observer", "NGO", "42").refusals())
                .extracting(Refusal::code)
                .containsExactly("expert.drawNotOpen");
        assertThat(drawExperts.publish(id).isAllowed()).isTrue();
        assertThat(draws.ofCase(id.toString()).orElseThrow().values()).isEmpty();
    }

    private void concludeCheck() {
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        commissions.confirmCheck(id);
    }

    private void phoneOfApplicant() {
        jdbc.sql("update ngo_organisations set phone = ? where id = ?")
                .params(PHONE, application.organisationId())
                .update();
    }

    private void phone(Seat seat) {
        TypedCard card = new TypedCard(
                "Institute", "710000000", Set.of("4"), Set.of("kk", "ru"), "", "", PHONE, "", "", "", List.of());
        UUID person = seat.person().id();
        int seen = persons.card(person).orElseThrow().seen();
        people.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(keepCard.correct(person, card, seen).isAllowed())
                        .isTrue());
    }
}
