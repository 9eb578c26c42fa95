package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.ExpertProtocolContent;
import kz.bastama.competition.paper.ExpertProtocolContent.Why;
import kz.bastama.competition.paper.ExpertProtocolPaper;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is bound to one applicant judges none of its rivals in the lot; other lots are left alone. */
@BastamaTest
class RecusalsTest {

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
    private Selection selection;

    @Autowired
    private AgendaPoints points;

    @Autowired
    private ScoreApplication score;

    @Autowired
    private ExpertProtocolPaper paper;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application bound;
    private Application rival;
    private Application elsewhere;
    private List<Seat> experts;

    @BeforeEach
    void scoresTwoLots() {
        id = cases.announced("10000000.00", "10000000.00");
        bound = applicants.sent(id, applicants.applicant(), "5000000.00");
        rival = applicants.sent(id, applicants.applicant(), "5000000.00");
        Applicant other = applicants.applicant();
        Application draft = applicants.draft(competitions.lotsOf(id).get(1), other, TestApplicants.typed("5000000.00"));
        elsewhere = ((SendApplication.Outcome.Sent) applicants.send(draft, other, clock.instant())).application();
        cases.fire(id, "Event_IntakeEnded");
        List.of(bound, rival, elsewhere).forEach(one -> applicants.check(one.id(), "admit"));
        experts = cases.experts(4);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(bound.id(), "90", rival.id(), "40", elsewhere.id(), "70"));
    }

    @Test
    @DisplayName("selection.recusalCoversLot: a conflict declared late takes the scores of the rivals out too")
    void dropsTheSheetsOfTheRivalsAfterLateDeclaration() {
        Seat late = experts.get(0);
        commissions.declare(id, late, bound.id());

        assertThat(commissions.sheets(id, late))
                .extracting(Review::applicationId, Review::state)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(bound.id(), Review.State.DROPPED),
                        Tuple.tuple(rival.id(), Review.State.DROPPED),
                        Tuple.tuple(elsewhere.id(), Review.State.FINAL));
        Review dropped = commissions.sheets(id, late).stream()
                .filter(sheet -> sheet.applicationId().equals(rival.id()))
                .findFirst()
                .orElseThrow();
        assertThat(codes(score.keep(dropped.id(), Map.of(), Map.of(), "")))
                .containsExactly("competition.conflictStands");

        commissions.convene(id, experts, cases.commission());
        assertThat(selection.ranking(id)).extracting(Ranked::reviews).containsExactly(3, 3, 4);
        assertThat(paper.of(competitions.find(id).orElseThrow()).lots().stream().flatMap(lot -> lot.rows().stream()))
                .extracting(row ->
                        row.outs().stream().map(ExpertProtocolContent.Out::why).toList())
                .containsExactly(List.of(Why.DECLARED), List.of(Why.RIVAL), List.of());
    }

    @Test
    @DisplayName("selection.recusalCoversLot: a member who steps back at one application has no vote on its rivals")
    void takesTheVoteOnTheRivalsToo() throws Exception {
        List<Seat> members = cases.commission();
        commissions.convene(id, experts, members);
        Seat member = members.get(0);
        assertThat(codes(commissions.vote(
                        id, member, Map.of(bound.id(), Vote.Choice.RECUSED, rival.id(), Vote.Choice.AGAINST))))
                .containsExactly("competition.recusalCoversLot");
        commissions.vote(id, member, Map.of(rival.id(), Vote.Choice.AGAINST, elsewhere.id(), Vote.Choice.FOR));
        assertThat(points.of(id, rival.id()).orElseThrow().counting()).hasSize(1);

        assertThat(commissions
                        .vote(id, member, Map.of(bound.id(), Vote.Choice.RECUSED))
                        .isAllowed())
                .isTrue();

        assertThat(codes(commissions.vote(id, member, Map.of(rival.id(), Vote.Choice.AGAINST))))
                .containsExactly("competition.recusalStands");
        assertThat(points.of(id))
                .extracting(AgendaPoint::eligible, point -> point.counting().size())
                .containsExactly(Tuple.tuple(6, 0), Tuple.tuple(6, 0), Tuple.tuple(7, 1));
    }

    @Test
    void linksTheConsolidatedSheetOfEachLotWithoutNamesOfExperts() throws Exception {
        List<Seat> members = cases.commission();
        commissions.convene(id, experts, members);
        String page = mvc.perform(get("/member/competitions/" + id)
                        .with(people.signedIn(members.get(0).person())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CS-")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("№ CS-", -1)).as("one link a lot").hasSize(3);
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(not(containsString("id=\"hearings\""))));
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }
}
