package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.math.BigDecimal;
import java.util.List;
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
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.TestEditions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class WeighedEditionTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private ScoreApplication scoreApplication;

    @Autowired
    private Selection selection;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    @DisplayName("criteria.*, expert.pass: weights and pass mark are those of the edition of the competition")
    void scoresAndRanksByTheEditionOfTheCompetition() throws Exception {
        UUID id = cases.announced("20000000.00");
        jdbc.sql("update competition_competitions set edition = ? where id = ?")
                .params(TestEditions.WEIGHED, id)
                .update();
        Application one = applicants.sent(id, applicants.applicant(), "5000000.00");
        Application other = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(one.id(), "admit");
        applicants.check(other.id(), "admit");
        List<Seat> experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        commissions.declare(id, experts.get(0));
        Review sheet = commissions.sheets(id, experts.get(0)).get(0);
        assertThat(scoreApplication
                        .keep(sheet.id(), Map.of("relevance", new BigDecimal("15")), Map.of(), "")
                        .refusals())
                .as("the weight of the shipped edition")
                .extracting(Refusal::code)
                .containsExactly("competition.pointsOutsideWeight");
        assertThat(scoreApplication
                        .keep(sheet.id(), Map.of("logic", new BigDecimal("30")), Map.of(), "")
                        .isAllowed())
                .isTrue();
        mvc.perform(get("/expert/reviews/" + sheet.id())
                        .with(people.signedIn(experts.get(0).person())))
                .andExpect(content().string(containsString("до 30")));

        commissions.score(id, experts, Map.of(one.id(), "74.9", other.id(), "75"));
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        cases.complete(id, Role.SECRETARY, TestSelection.MET);
        assertThat(selection.ranking(id))
                .extracting(Ranked::applicationId, Ranked::passed)
                .containsExactly(Tuple.tuple(other.id(), true), Tuple.tuple(one.id(), false));
    }
}
