package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
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
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A conflict of interest that a person learns of at work has a button, a reason and a consequence. */
@BastamaTest
class LateConflictsTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Selection selection;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Journal journal;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private Application application;
    private List<Seat> experts;

    @BeforeEach
    void opensTheExpertise() {
        competition = cases.announced("10000000.00");
        application = applicants.sent(competition, applicants.applicant(), "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        experts = cases.experts(4);
        commissions.openExpertise(competition, experts);
    }

    @Test
    void dropsAFinalSheetAndRanksWithoutIt() throws Exception {
        commissions.score(competition, experts.subList(0, 2), Map.of(application.id(), "70"));
        Seat bound = experts.get(2);
        commissions.score(competition, List.of(bound), Map.of(application.id(), "95"));
        commissions.declare(competition, experts.get(3));
        Review sheet = sheet(bound);
        String page = "/expert/reviews/" + sheet.id() + "/conflict";
        String sheets = "/expert/competitions/" + competition;
        show(bound.person(), sheets).andExpect(content().string(containsString(page)));
        show(bound.person(), "/expert/reviews/" + sheet.id())
                .andExpect(content().string(containsString(page)));
        show(bound.person(), page).andExpect(content().string(containsString(application.number())));
        show(experts.get(0).person(), page).andExpect(status().isNotFound());
        act(experts.get(0).person(), page, "Not mine").andExpect(status().isNotFound());
        act(bound.person(), page, " ")
                .andExpect(flash().attributeExists("refusals"))
                .andExpect(redirectedUrl(page));
        assertThat(sheet(bound).isFinal()).isTrue();

        act(bound.person(), page, "My sister has joined them").andExpect(redirectedUrl(sheets));

        assertThat(sheet(bound).state()).isEqualTo(Review.State.DROPPED);
        assertThat(journal.ofCase(competition.toString()).toString())
                .contains("competition.conflictLater", "My sister has joined them");
        show(bound.person(), page).andExpect(status().isNotFound());
        show(bound.person(), "/expert/reviews/" + sheet.id()).andExpect(status().isNotFound());
        commissions.finish(sheet(experts.get(3)), "70");
        List<Seat> members = cases.commission();
        commissions.convene(competition, experts, members);
        assertThat(selection.ranking(competition))
                .singleElement()
                .extracting(Ranked::average)
                .satisfies(average -> assertThat(average).isEqualByComparingTo("70"));
        String own = "/expert/reviews/" + sheet(experts.get(0)).id();
        for (String read : List.of(own, sheets)) {
            show(experts.get(0).person(), read)
                    .andExpect(content().string(containsString("href=\"" + own + "/conflict\"")));
        }
        commissions.voteAll(competition, members, Vote.Choice.FOR);
        cases.complete(competition, Role.SECRETARY, TestSelection.VOTED);
        for (String read : List.of(own, sheets)) {
            show(experts.get(0).person(), read).andExpect(content().string(not(containsString("/conflict\""))));
        }
        act(experts.get(0).person(), own + "/conflict", "Too late").andExpect(flash().attributeExists("refusals"));
    }

    @Test
    void takesTheVoteOfAMemberOutOfThePoint() throws Exception {
        commissions.score(competition, experts, Map.of(application.id(), "70"));
        List<Seat> members = cases.commission();
        commissions.convene(competition, experts, members);
        Seat bound = members.get(0);
        commissions.vote(competition, bound, Map.of(application.id(), Vote.Choice.FOR));
        String meeting = "/member/competitions/" + competition;
        String page = meeting + "/conflicts/" + application.id();
        show(bound.person(), meeting).andExpect(content().string(containsString(page)));
        show(bound.person(), page).andExpect(content().string(containsString(application.number())));
        show(people.open(Role.MEMBER), page).andExpect(status().isNotFound());
        show(bound.person(), meeting + "/conflicts/" + UUID.randomUUID()).andExpect(status().isNotFound());
        act(bound.person(), page, "").andExpect(flash().attributeExists("refusals"));

        act(bound.person(), page, "Their chair is my cousin").andExpect(redirectedUrl(meeting));

        assertThat(selection.votes(competition))
                .extracting(Vote::personId, Vote::choice)
                .containsExactly(Tuple.tuple(bound.person().id(), Vote.Choice.RECUSED));
        assertThat(conflicts.latest(bound.person().id(), application.id()))
                .hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo("Their chair is my cousin"));
        assertThat(journal.ofCase(competition.toString()).toString()).contains("Their chair is my cousin");
        show(bound.person(), meeting).andExpect(content().string(not(containsString(page))));
        assertThat(commissions
                        .vote(competition, bound, Map.of(application.id(), Vote.Choice.FOR))
                        .isAllowed())
                .isFalse();
    }

    private Review sheet(Seat expert) {
        return commissions.sheets(competition, expert).get(0);
    }

    private ResultActions show(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who)));
    }

    private ResultActions act(Person who, String address, String reason) throws Exception {
        return mvc.perform(post(address).param("reason", reason).with(csrf()).with(people.signedIn(who)));
    }
}
