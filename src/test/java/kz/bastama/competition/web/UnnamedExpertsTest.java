package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.Walk;
import kz.bastama.Walk.Fetched;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestPlants;
import kz.bastama.competition.TestPlants.PlantedExpert;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.notice.TestPosts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Words that stand in everything of the experts and nowhere else are looked for in everything that applicants and guests can fetch. */
@BastamaTest
class UnnamedExpertsTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPlants plants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private Papers papers;

    @Autowired
    private TestPosts posts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<UUID> sheets = new ArrayList<>();
    private UUID competition;

    @Test
    void tellsNeitherApplicantsNorGuestsWhoScored() throws Exception {
        competition = cases.announced("10000000.00");
        Applicant first = applicants.applicant();
        Applicant other = applicants.applicant();
        Application winner = applicants.sent(competition, first, "6000000.00");
        Application loser = applicants.sent(competition, other, "5000000.00");
        List.of(winner, loser).forEach(one -> cases.settle(one.id()));
        cases.fire(competition, "Event_IntakeEnded");
        List.of(winner, loser).forEach(one -> applicants.check(one.id(), "admit"));
        List<Seat> experts = experts();
        commissions.openExpertise(competition, experts);
        searched(first, other, winner, loser);

        commissions.score(competition, experts, Map.of(winner.id(), "90", loser.id(), "70"));
        for (Seat expert : experts) {
            commissions.sheets(competition, expert).forEach(sheet -> {
                cases.settle(sheet.id());
                sheets.add(sheet.id());
            });
        }
        expertsMeet(experts);
        searched(first, other, winner, loser);

        List<Seat> members = cases.commission();
        commissions.seat(competition, members);
        commissions.call(competition);
        cases.fire(competition, "Task_NotifyMembers");
        commissions.voteAll(competition, members, Vote.Choice.FOR);
        cases.complete(competition, Role.SECRETARY, TestSelection.VOTED);
        cases.settle(competition);
        searched(first, other, winner, loser);

        Paper protocol =
                papers.find(competition.toString(), "expert-protocol", 1).orElseThrow();
        Paper extract = papers.find(competition.toString(), "expert-extract", 1).orElseThrow();
        assertThat(fetched(extract, anonymous()))
                .as("the extract, before the wait of the edition is over")
                .isEqualTo(404);
        jdbc.sql("update competition_competitions set published_at = published_at - interval '7 days' where id = ?")
                .param(competition)
                .update();
        assertThat(fetched(extract, anonymous())).isEqualTo(200);
        String read = texts(walk(testPeople.signedIn(first.person()), "ru", winner));
        assertThat(read).contains(extract.id().toString(), "Выписка из протокола", winner.number());
        assertThat(read).doesNotContain(protocol.id().toString());
        assertThat(fetched(protocol, testPeople.signedIn(first.person()))).isEqualTo(404);
        assertThat(fetched(protocol, anonymous())).isEqualTo(404);
        assertThat(fetched(protocol, testPeople.signedIn(cases.officer(Role.SECRETARY))))
                .isEqualTo(200);
    }

    private List<Seat> experts() {
        List<Seat> experts = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            PlantedExpert one = plants.expert();
            String whose = at + " ";
            one.words().forEach((of, word) -> words.put(whose + of, word));
            experts.add(one.seat());
        }
        return experts;
    }

    /** With the first expert in the chair. */
    private void expertsMeet(List<Seat> experts) {
        commissions.callExperts(competition);
        commissions.attend(competition, Body.EXPERTS, experts, Attendance.IN_PERSON);
        cases.complete(competition, Role.SECRETARY, TestSelection.MET);
        cases.fire(competition, "Task_IssueExpertProtocol");
        cases.signAsExperts(competition);
        experts.forEach(expert -> commissions
                .sheets(competition, expert)
                .forEach(sheet -> words.put("sheet " + sheet.id(), sheet.id().toString())));
    }

    private void searched(Applicant first, Applicant other, Application winner, Application loser) throws Exception {
        for (String language : List.of("kk", "ru")) {
            people.speak(first.person().id(), Locale.forLanguageTag(language));
            people.speak(other.person().id(), Locale.forLanguageTag(language));
            assertThat(leaks(walk(testPeople.signedIn(first.person()), language, winner)))
                    .isEmpty();
            assertThat(leaks(walk(testPeople.signedIn(other.person()), language, loser)))
                    .isEmpty();
            assertThat(leaks(walk(anonymous(), language, winner))).isEmpty();
        }
        for (Person person : List.of(first.person(), other.person())) {
            assertThat(posts.mails(person))
                    .allSatisfy(mail ->
                            words.forEach((of, word) -> assertThat(mail).as(of).doesNotContain(word)));
        }
    }

    private List<Fetched> walk(RequestPostProcessor reader, String language, Application own) throws Exception {
        Set<UUID> world = new HashSet<>(Set.of(competition, own.id()));
        List<String> guesses = new ArrayList<>(List.of(
                "/calls/" + competition,
                "/calls/" + competition + "/draw",
                "/calls/" + competition + "/draw.json",
                "/cabinet/applications/" + own.id(),
                "/cabinet/applications/" + own.id() + "/objection",
                "/messages",
                "/staff/competitions/" + competition,
                "/audit/journal/" + competition));
        List<Paper> issued = new ArrayList<>(papers.ofAggregate(competition.toString()));
        sheets.forEach(sheet -> issued.addAll(papers.ofAggregate(sheet.toString())));
        for (Paper paper : issued) {
            guesses.add("/papers/" + paper.id() + "/kk");
            guesses.add("/papers/" + paper.id() + "/ru");
            guesses.add("/verify?mark=" + paper.number());
        }
        return Walk.of(mvc, reader, language, world, guesses);
    }

    private int fetched(Paper paper, RequestPostProcessor reader) throws Exception {
        return mvc.perform(get("/papers/" + paper.id() + "/ru").with(reader))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> leaks(List<Fetched> fetched) {
        List<String> leaks = new ArrayList<>();
        for (Fetched one : fetched) {
            words.forEach((of, word) -> {
                if (one.says(word)) {
                    leaks.add(of + " in " + one.address());
                }
            });
        }
        return leaks;
    }

    private static String texts(List<Fetched> fetched) {
        StringBuilder all = new StringBuilder();
        fetched.forEach(one -> all.append(one.text()).append('\n'));
        return all.toString();
    }
}
