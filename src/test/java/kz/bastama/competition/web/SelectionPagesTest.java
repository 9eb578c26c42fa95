package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.engine.DayAhead;
import kz.bastama.engine.DaysAhead;
import kz.bastama.legal.persistence.ShippedRules;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class SelectionPagesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Selection selection;

    @Autowired
    private List<DaysAhead> ahead;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private Application one;
    private Application other;
    private List<Seat> experts;

    @Test
    void letsAnExpertScoreOnlyAfterDeclaringAndOnlyWhatTheRulesAllow() throws Exception {
        openExpertise();
        Seat expert = experts.get(0);
        Review sheet = sheet(expert, one);
        String page = "/expert/reviews/" + sheet.id();
        show(expert.person(), "/expert")
                .andExpect(content().string(containsString(competition.toString())))
                .andExpect(content().string(containsString("оценочных листов: 2")));
        show(expert.person(), page).andExpect(status().isNotFound());
        act(expert.person(), page, sheetWith("15")).andExpect(status().isNotFound());
        show(expert.person(), "/expert/competitions/" + competition)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Clean river"))));

        act(expert.person(), "/expert/competitions/" + competition + "/conflicts", declaration("perhaps", "", ""))
                .andExpect(flash().attributeCount(3))
                .andExpect(flash().attribute("wrong", hasKey(one.id().toString())));
        show(expert.person(), page).andExpect(status().isNotFound());
        act(people.open(Role.EXPERT), "/expert/competitions/" + competition + "/conflicts", declaration("no", "no", ""))
                .andExpect(status().isNotFound());
        act(expert.person(), "/expert/competitions/" + competition + "/conflicts", declaration("no", "yes", ""))
                .andExpect(flash().attributeExists("refusals"));
        show(expert.person(), page).andExpect(status().isNotFound());
        act(expert.person(), "/expert/competitions/" + competition + "/conflicts", declaration("no", "no", ""))
                .andExpect(flash().attributeExists("done"));
        show(expert.person(), page).andExpect(status().isOk());
        show(expert.person(), "/expert").andExpect(content().string(containsString("Завершите оценочные листы: 2.")));
        Person bound = experts.get(1).person();
        show(bound, page).andExpect(status().isNotFound());
        act(bound, "/expert/competitions/" + competition + "/conflicts", declaration("no", "yes", "Kin"))
                .andExpect(flash().attributeExists("done"));
        for (Application rival : List.of(one, other)) { // both are in one lot, and a recusal covers it
            show(bound, "/expert/reviews/" + sheet(experts.get(1), rival).id()).andExpect(status().isNotFound());
        }
        show(people.open(Role.EXPERT), "/expert/competitions/" + competition).andExpect(status().isNotFound());

        for (String points : List.of("1e9", "-5", "15.1", "999", "5.55", "NaN", "\u0661")) {
            act(expert.person(), page, sheetWith(points))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("relevance-error")))
                    .andExpect(content().string(containsString("value=\"" + points + "\"")));
        }
        Map<String, String> hostile = sheetWith("15");
        hostile.put("remark.logic", "r".repeat(10_000));
        act(expert.person(), page, hostile).andExpect(content().string(containsString("logic-error")));
        assertThat(reviews.find(sheet.id()).orElseThrow().scores()).isEmpty();

        Map<String, String> incomplete = sheetWith("15");
        incomplete.remove("points.logic");
        incomplete.put("remark.team", "");
        incomplete.put("action", "finish");
        act(expert.person(), page, incomplete)
                .andExpect(content().string(containsString("logic-error")))
                .andExpect(content().string(containsString("team-error")));
        Map<String, String> complete = sheetWith("14,5");
        complete.put("remark.logic", "<script>alert(1)</script>");
        complete.put("criteria.bribe", "100");
        complete.put("action", "finish");
        act(expert.person(), page, complete).andExpect(redirectedUrl("/expert/competitions/" + competition));
        Review last = reviews.find(sheet.id()).orElseThrow();
        assertThat(last.isFinal()).isTrue();
        assertThat(last.scores()).doesNotContainKey("bribe");
        assertThat(last.scores().get("relevance")).isEqualByComparingTo("14.5");
        show(expert.person(), page).andExpect(content().string(not(containsString("<script>alert"))));
        act(expert.person(), page, sheetWith("1")).andExpect(status().isOk());
        assertThat(reviews.find(sheet.id())).contains(last);
    }

    @Test
    void letsAMemberVoteOnceOnEachApplicationUntilTheVotingIsClosed() throws Exception {
        openExpertise();
        commissions.score(competition, experts, Map.of(one.id(), "90", other.id(), "80"));
        List<Seat> members = cases.commission();
        Seat member = members.get(0);
        String page = "/member/competitions/" + competition;
        show(member.person(), page).andExpect(status().isNotFound());
        Person secretary = cases.officer(Role.SECRETARY);
        String staff = "/staff/competitions/" + competition;
        commissions.callExperts(competition);
        commissions.attend(competition, Body.EXPERTS, experts, Attendance.IN_PERSON);
        cases.complete(competition, Role.SECRETARY, TestSelection.MET);
        cases.fire(competition, "Task_IssueExpertProtocol");
        cases.signAsExperts(competition);
        show(secretary, staff)
                .andExpect(content().string(containsString(one.number())))
                .andExpect(content().string(not(containsString("/departures/"))));
        act(
                        secretary,
                        staff + "/departures/" + one.id(),
                        Map.of("criterion", "relevance", "reason", "Before a meeting"))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(selection.departures(competition)).isEmpty();
        commissions.seat(competition, members);
        commissions.call(competition);
        cases.fire(competition, "Task_NotifyMembers");
        members.forEach(seat -> commissions.declareNone(competition, seat));
        act(member.person(), page + "/attendance", Map.of()).andExpect(flash().attributeExists("refusals"));
        act(member.person(), page + "/attendance", Map.of("how", "ABSENT"))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(seated(member).attendance()).isEqualTo(Attendance.UNKNOWN);
        show(member.person(), page).andExpect(content().string(containsString("value=\"IN_PERSON\"")));
        for (int click = 0; click < 2; click++) {
            act(member.person(), page + "/attendance", Map.of("how", "IN_PERSON"))
                    .andExpect(redirectedUrl(page))
                    .andExpect(flash().attributeExists("done"));
        }
        act(member.person(), page + "/attendance", Map.of("how", "REMOTE"))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(seated(member).attendance()).isEqualTo(Attendance.IN_PERSON);
        commissions.join(competition, members);
        commissions.lead(competition, Body.COMMISSION, members.get(0));
        act(
                        secretary,
                        staff + "/attendance/COMMISSION",
                        Map.of("attendance." + member.person().id(), "REMOTE"))
                .andExpect(flash().attributeExists("done"));
        show(secretary, staff).andExpect(content().string(containsString("name=\"attendance.")));
        LocalDate before = LocalDate.now(clock).minusDays(1);
        assertThat(ahead.stream().flatMap(module -> module.after(before).stream()))
                .extracting(DayAhead::event)
                .contains("competition.EXPERTS", "competition.COMMISSION");

        show(member.person(), "/member").andExpect(content().string(containsString(page)));
        show(member.person(), page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(one.number())));
        show(people.open(Role.MEMBER), page).andExpect(status().isNotFound());
        act(people.open(Role.MEMBER), page + "/votes", votes("FOR", "FOR")).andExpect(status().isNotFound());
        act(member.person(), page + "/votes", votes("FOR", "AGAINST")).andExpect(redirectedUrl(page));
        act(member.person(), page + "/votes", votes("AGAINST", "TWICE")).andExpect(redirectedUrl(page));
        act(member.person(), page + "/votes", Map.of("vote." + UUID.randomUUID(), "FOR"))
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attributeCount(2))
                .andExpect(flash().attribute("wrong", hasKey(one.id().toString())));
        TestSession browser = new TestSession();
        browser.perform(mvc, post(page + "/votes").with(csrf()).with(people.signedIn(member.person())));
        browser.perform(mvc, get(page).with(people.signedIn(member.person())))
                .andExpect(content().string(containsString("vote-" + one.id() + "-error")));

        assertThat(selection.votes(competition))
                .extracting(Vote::applicationId, Vote::choice)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(one.id(), Vote.Choice.AGAINST), Tuple.tuple(other.id(), Vote.Choice.AGAINST));
        assertThat(seated(member).attendance()).isEqualTo(Attendance.REMOTE);

        act(
                        secretary,
                        staff + "/attendance/COMMISSION",
                        Map.of("attendance." + member.person().id(), "DRUNK"))
                .andExpect(status().is3xxRedirection());
        assertThat(seated(member).attendance()).isEqualTo(Attendance.REMOTE);
        act(secretary, staff + "/attendance/PARLIAMENT", Map.of()).andExpect(status().isNotFound());
        act(
                        secretary,
                        staff + "/departures/" + one.id(),
                        Map.of("criterion", "relevance", "reasonKk", "Себебі", "reason", " "))
                .andExpect(flash().attributeExists("refusals"));
        act(
                        secretary,
                        staff + "/departures/" + one.id(),
                        Map.of("criterion", "relevance", "reasonKk", "Себебі", "reason", "r".repeat(10_000)))
                .andExpect(flash().attributeExists("refusals"));
        act(secretary, staff + "/departures/" + one.id(), Map.of("reasonKk", "Себебі", "reason", "Without a criterion"))
                .andExpect(flash().attributeExists("refusals"));
        act(
                        secretary,
                        staff + "/departures/" + one.id(),
                        Map.of("criterion", "taste", "reasonKk", "Себебі", "reason", "Not one of the rules"))
                .andExpect(flash().attributeExists("refusals"));
        act(
                        secretary,
                        staff + "/departures/" + one.id(),
                        Map.of("criterion", "relevance", "reasonKk", "<b>Sebep</b>", "reason", "<b>Reason</b>"))
                .andExpect(flash().attributeExists("done"));
        act(cases.officer(Role.OPERATOR), staff + "/departures/" + one.id(), Map.of("reason", "Not mine"))
                .andExpect(status().isNotFound());
        commissions.voteAll(competition, members, Vote.Choice.FOR);
        show(secretary, staff).andExpect(status().isOk()).andExpect(content().string(not(containsString("<b>Reason"))));
        cases.complete(competition, Role.SECRETARY, TestSelection.VOTED);
        act(member.person(), page + "/votes", votes("AGAINST", "AGAINST"))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(selection.votes(competition)).allMatch(vote -> vote.choice() == Vote.Choice.FOR);
        show(member.person(), page).andExpect(status().isOk());
    }

    @Test
    void appointsOnlyFromTheRegistry() throws Exception {
        competition = cases.announced("10000000.00");
        one = applicants.sent(competition, applicants.applicant(), "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(one.id(), "admit");
        commissions.confirmCheck(competition);
        Person operator = cases.officer(Role.OPERATOR);
        String page = "/staff/competitions/" + competition + "/experts";
        show(operator, "/staff/competitions/" + competition)
                .andExpect(content().string(containsString("/camunda/app/tasklist/default/#/?task=")));
        show(cases.officer(Role.SECRETARY), "/staff/competitions/" + competition)
                .andExpect(content().string(not(containsString("/camunda/app/tasklist/default/"))))
                .andExpect(content().string(containsString("<span>Сотрудник оператора</span>")));

        act(operator, page, Map.of("expert", UUID.randomUUID().toString()))
                .andExpect(flash().attributeExists("refusals"));
        act(operator, page, Map.of("expert", "all of them")).andExpect(status().isBadRequest());
        act(cases.officer(Role.SECRETARY), page, Map.of()).andExpect(status().isNotFound());
        Seat expert = cases.experts(1).get(0);
        act(operator, page, Map.of("expert", expert.registryId().toString()))
                .andExpect(flash().attributeExists("done"));
        assertThat(bodies.of(competition, Body.EXPERTS))
                .extracting(Seated::registryId)
                .containsExactly(expert.registryId());
        act(operator, page, Map.of()).andExpect(flash().attributeExists("done"));
        assertThat(bodies.of(competition, Body.EXPERTS)).isEmpty();
    }

    private void openExpertise() {
        competition = cases.announced("10000000.00");
        one = applicants.sent(competition, applicants.applicant(), "5000000.00");
        other = applicants.sent(competition, applicants.applicant(), "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(one.id(), "admit");
        applicants.check(other.id(), "admit");
        experts = cases.experts(3);
        commissions.openExpertise(competition, experts);
    }

    private Review sheet(Seat expert, Application application) {
        return commissions.sheets(competition, expert).stream()
                .filter(sheet -> sheet.applicationId().equals(application.id()))
                .findFirst()
                .orElseThrow();
    }

    private Seated seated(Seat seat) {
        return bodies.of(competition, Body.COMMISSION).stream()
                .filter(member -> member.personId().equals(seat.person().id()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> declaration(String onOne, String onOther, String reason) {
        return Map.of("conflict." + one.id(), onOne, "conflict." + other.id(), onOther, "reason." + other.id(), reason);
    }

    private Map<String, String> votes(String onOne, String onOther) {
        return Map.of("vote." + one.id(), onOne, "vote." + other.id(), onOther);
    }

    /** A complete sheet; the points are those of the first criterion, of which 15 can be given. */
    private static Map<String, String> sheetWith(String points) {
        Map<String, String> typed = new HashMap<>();
        for (String criterion : ShippedRules.stateGrantOf2025().names("criteria")) {
            typed.put("points." + criterion, "5");
            typed.put("remark." + criterion, "Reasoned");
        }
        typed.put("points.relevance", points);
        typed.put("recommendation", "As asked");
        return typed;
    }

    private ResultActions show(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who)));
    }

    private ResultActions act(Person who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        parameters.forEach(request::param);
        if (address.startsWith("/expert/reviews/")) {
            UUID sheet = UUID.fromString(address.substring("/expert/reviews/".length()));
            request.param(
                    "_version",
                    Integer.toString(reviews.find(sheet).orElseThrow().version()));
        }
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }
}
