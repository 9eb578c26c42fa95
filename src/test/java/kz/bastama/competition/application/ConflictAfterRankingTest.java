package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Verdict;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An expert turns out to be bound when all is ranked, and the commission has begun to vote. */
@BastamaTest
class ConflictAfterRankingTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private DeclareLater declareLater;

    @Autowired
    private Selection selection;

    @Autowired
    private Papers papers;

    @Autowired
    private Journal journal;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application first;
    private Application second;
    private List<Seat> experts;
    private List<Seat> members;

    @BeforeEach
    void ranksAndVotes() {
        id = cases.announced("10000000.00");
        first = applicants.sent(id, applicants.applicant(), "6000000.00");
        second = applicants.sent(id, applicants.applicant(), "6000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(first.id(), "admit");
        applicants.check(second.id(), "admit");
        experts = cases.experts(4);
        members = cases.commission();
        commissions.openExpertise(id, experts);
        commissions.score(id, experts.subList(0, 1), Map.of(first.id(), "95", second.id(), "60"));
        commissions.score(id, experts.subList(1, 4), Map.of(first.id(), "70", second.id(), "75"));
        commissions.convene(id, experts, members);
        commissions.voteAll(id, members, Vote.Choice.FOR);
        assertThat(selection.ranking(id)).extracting(Ranked::applicationId).containsExactly(first.id(), second.id());
    }

    @Test
    void ranksAnewStrikesTheVotesAndIssuesTheSheetAnew() throws Exception {
        List<Paper> before = sheets();
        assertThat(declares().isAllowed()).isTrue();

        assertThat(commissions.sheets(id, experts.get(0)))
                .extracting(Review::state)
                .containsOnly(Review.State.DROPPED);
        assertThat(selection.ranking(id))
                .extracting(
                        Ranked::applicationId,
                        Ranked::reviews,
                        one -> one.average().intValueExact())
                .containsExactly(Tuple.tuple(second.id(), 3, 75), Tuple.tuple(first.id(), 3, 70));
        assertThat(selection.votes(id)).isEmpty();
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.votesMissing", Map.of("name", "Member OPERATOR")));
        assertThat(journal.ofCase(id.toString()))
                .filteredOn(written -> written.entry().what().equals("competition.rankedAnew"))
                .singleElement()
                .satisfies(written -> assertThat(written.entry().details())
                        .containsEntry("lot", "1")
                        .containsEntry("votes", Integer.toString(2 * members.size())));
        assertThat(sheets()).hasSize(before.size() + 1);
        Paper anew =
                sheets().stream().max(Comparator.comparingInt(Paper::revision)).orElseThrow();
        assertThat(PdfAssertions.textOf(
                        papers.rendition(anew.id(), Locale.forLanguageTag("ru")).pdf()))
                .contains(before.get(0).number());
        mvc.perform(get("/member/competitions/" + id)
                        .with(people.signedIn(members.get(0).person())))
                .andExpect(content().string(containsString("№ " + anew.number())))
                .andExpect(content().string(not(containsString(before.get(0).number()))));
        mvc.perform(get("/papers/" + anew.id() + "/ru").with(people.signedInAs(Role.MEMBER)))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(404));
        mvc.perform(get("/verify").param("mark", before.get(0).number()))
                .andExpect(content().string(containsString(anew.number())));
    }

    @Test
    void decidesByTheVotesThatWereCastAnew() {
        assertThat(declares().isAllowed()).isTrue();
        commissions.voteAll(id, members, Vote.Choice.FOR);
        cases.complete(id, Role.SECRETARY, TestSelection.VOTED);

        assertThat(selection.awards(id).values())
                .singleElement()
                .satisfies(awards -> assertThat(awards.get(0).applicationId()).isEqualTo(second.id()));
        Review left = commissions.sheets(id, experts.get(1)).get(0);
        assertThat(declareLater.ofSheet(left.id(), left.personId(), "Too late").isAllowed())
                .as("it is decided who wins")
                .isFalse();
    }

    private Verdict declares() {
        Review sheet = commissions.sheets(id, experts.get(0)).get(0);
        return declareLater.ofSheet(sheet.id(), sheet.personId(), "My brother works there");
    }

    private List<Paper> sheets() {
        return papers.ofAggregate(id.toString()).stream()
                .filter(paper -> paper.type().code().equals("consolidated-sheet"))
                .toList();
    }
}
