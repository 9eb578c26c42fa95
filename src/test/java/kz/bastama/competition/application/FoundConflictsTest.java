package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.application.PlanAbsence;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.expert.domain.TypedTie;
import kz.bastama.journal.Journal;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class FoundConflictsTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Bodies bodies;

    @Autowired
    private FoundConflicts found;

    @Autowired
    private KeepCard keepCard;

    @Autowired
    private PlanAbsence planAbsence;

    @Autowired
    private ScoreApplication scoreApplication;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application one;
    private Application other;
    private List<Seat> experts;

    @BeforeEach
    void admit() {
        id = cases.announced("20000000.00");
        one = applicants.sent(id, applicants.applicant(), "5000000.00");
        other = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(one.id(), "admit");
        applicants.check(other.id(), "admit");
        commissions.confirmCheck(id);
        experts = cases.experts(3);
        phone(one, "+7 705 111 22 33");
        phone(other, "+7 705 444 55 66");
    }

    @Test
    @DisplayName(
            "Law 36-III, article 6-1(4): whoever worked for an applicant in the years of the edition does not judge it")
    void appointsNobodyWhoWorkedForAnApplicant() {
        String bin = organisation(one).bin().digits();
        tell(experts.get(0), "", new TypedTie("Whatever it is called", bin, "Adviser", "2019-01-01", "2020-01-01"));
        assertThat(commissions.choose(id, experts).isAllowed())
                .as("a tie that ended before the years of the edition")
                .isTrue();

        tell(experts.get(0), "", new TypedTie("Whatever it is called", bin, "Adviser", "2019-01-01", ""));
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.conflictFound");
        assertThat(cases.refusal(id, Role.OPERATOR, Map.of("expertsAppointed", true)))
                .as("the task, with somebody who was appointed before")
                .contains(one.number());
        assertThat(codes(dismiss(experts.get(0), one, "I know better"))).containsExactly("expert.conflictCertain");
        assertThat(journal.ofCase(id.toString()))
                .extracting(written -> written.entry().what())
                .containsOnlyOnce("expert.conflictFound");
        assertThat(commissions.choose(id, experts.subList(1, 3)).isAllowed()).isTrue();
    }

    @Test
    void dismissesAPossibleConflictUntilTheDataChange() throws Exception {
        tell(experts.get(0), "8 (705) 111-22-33");
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.conflictFound");
        mvc.perform(get("/staff/competitions/" + id).with(accounts.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(containsString("disabled=\"disabled\"")));
        mvc.perform(get(conflicts()).with(accounts.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("8 (705) 111-22-33")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(conflicts()).with(accounts.signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
        assertThat(codes(dismiss(experts.get(0), one, " "))).containsExactly("expert.reasonMissing");
        assertThat(codes(dismissSeen(experts.get(0), one, "0".repeat(64), "Business centre")))
                .containsExactly("expert.conflictChanged");
        mvc.perform(post(conflicts() + "/dismiss")
                        .with(csrf())
                        .with(accounts.signedIn(cases.officer(Role.OPERATOR)))
                        .param("person", experts.get(0).person().id().toString())
                        .param("organisation", one.organisationId().toString())
                        .param("seen", now(experts.get(0), one).fingerprint())
                        .param("reason", "Reception of a business centre"))
                .andExpect(redirectedUrl(conflicts()));
        assertThat(commissions.choose(id, experts).isAllowed()).isTrue();

        phone(other, "+7 705 111 22 33");
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.conflictFound");
        phone(other, "+7 705 444 55 66");
        tell(
                experts.get(0),
                "8 (705) 111-22-33",
                new TypedTie(organisation(one).name().ru(), "", "Volunteer", "", ""));
        assertThat(codes(commissions.choose(id, experts)))
                .as("dismissed, but something else is in common now")
                .containsExactly("competition.conflictFound");
    }

    @Test
    void showsNothingWhenTheDataTellOnlyAfterTheAppointment() throws Exception {
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        Seat expert = experts.get(0);
        commissions.declare(id, expert);
        Review sheet = sheet(expert, one);
        mvc.perform(get("/expert/reviews/" + sheet.id()).with(accounts.signedIn(expert.person())))
                .andExpect(status().isOk());

        tell(expert, "+77051112233");
        mvc.perform(get("/expert/reviews/" + sheet.id()).with(accounts.signedIn(expert.person())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/expert/competitions/" + id).with(accounts.signedIn(expert.person())))
                .andExpect(content().string(not(containsString(one.number()))))
                .andExpect(content().string(containsString(other.number())));
        assertThat(codes(scoreApplication.keep(sheet.id(), Map.of(), Map.of(), "")))
                .containsExactly("competition.conflictStands");

        takeOff(expert, other, now(expert, one).fingerprint());
        takeOff(expert, one, "");
        assertThat(List.of(sheet(expert, one).state(), sheet(expert, other).state()))
                .containsOnly(Review.State.OPEN);
        takeOff(expert, one, now(expert, one).fingerprint());
        assertThat(sheet(expert, one).state()).isEqualTo(Review.State.DROPPED);
        assertThat(sheet(expert, other).state()).isEqualTo(Review.State.OPEN);
    }

    @Test
    void ranksNoSheetOfAnExpertWhomTheDataTie() {
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        commissions.score(id, experts, Map.of(one.id(), "90", other.id(), "80"));
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        tell(experts.get(0), "+77051112233");
        Map<String, Object> meeting =
                Map.of("expertMeetingDate", commissions.today(), "expertChair", "C", "expertAttendance", true);
        assertThat(cases.refusal(id, Role.SECRETARY, meeting))
                .contains(cases.worded("competition.conflictedSheet", Map.of("number", one.number())));
        assertThat(dismiss(experts.get(0), one, "Reception").isAllowed()).isTrue();
        assertThat(cases.refusal(id, Role.SECRETARY, meeting)).isEmpty();
    }

    @Test
    void appointsNobodyForDaysAway() {
        planAbsence.enter(experts.get(1).person().id(), new TypedAbsence(commissions.today(), commissions.today()));
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.expertAway");
        assertThat(bodies.of(id, Body.EXPERTS)).isEmpty();
    }

    @Test
    void seatsNoMemberTiedToAnApplicantAndLetsOneOnlyStepBack() throws Exception {
        List<Seat> members = cases.commission();
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        commissions.score(id, experts, Map.of(one.id(), "90", other.id(), "80"));
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        cases.complete(
                id,
                Role.SECRETARY,
                Map.of("expertMeetingDate", commissions.today(), "expertChair", "C", "expertAttendance", true));
        cases.fire(id, "Task_IssueExpertProtocol");

        tell(members.get(4), "+7 705 444 55 66");
        assertThat(codes(commissions.seat(id, members))).containsExactly("competition.conflictFound");
        tell(members.get(4), "");
        assertThat(commissions.seat(id, members).isAllowed()).isTrue();
        tell(members.get(4), "+7 705 444 55 66");
        assertThat(cases.refusal(id, Role.SECRETARY, commissions.meeting())).contains(other.number());
        tell(members.get(4), "");
        cases.complete(id, Role.SECRETARY, commissions.meeting());
        cases.fire(id, "Task_NotifyMembers");

        Seat member = members.get(0);
        tell(member, "+7 705 444 55 66");
        mvc.perform(get("/member/competitions/" + id).with(accounts.signedIn(member.person())))
                .andExpect(status().isOk());
        assertThat(codes(commissions.vote(id, member, Map.of(other.id(), Vote.Choice.FOR))))
                .containsExactly("competition.conflictStands");
        assertThat(commissions
                        .vote(id, member, Map.of(one.id(), Vote.Choice.FOR, other.id(), Vote.Choice.RECUSED))
                        .isAllowed())
                .isTrue();
    }

    /** Held against a count of its own: telephones are possible conflicts, ties by BIN certain ones. */
    @Test
    @DisplayName("No sequence of changes of data, dismissals and appointments appoints somebody with an open hit")
    void neverAppointsWithAnOpenHit() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Application> applied = List.of(one, other);
        List<String> phones = List.of("7051112233", "7054445566", "7057778899");
        Map<UUID, String> phoneOf = new HashMap<>();
        Map<UUID, UUID> tieOf = new HashMap<>();
        Set<String> dismissed = new HashSet<>();
        applied.forEach(app -> phoneOf.put(app.id(), phones.get(applied.indexOf(app))));
        int refused = 0;
        int allowed = 0;
        for (int step = 0; step < 200; step++) {
            Seat expert = experts.get(random.nextInt(experts.size()));
            Application app = applied.get(random.nextInt(applied.size()));
            String phone = phones.get(random.nextInt(phones.size()));
            switch (random.nextInt(5)) {
                case 0 -> {
                    phoneOf.put(expert.registryId(), phone);
                    tieOf.remove(expert.registryId());
                    if (random.nextInt(4) == 0) {
                        tieOf.put(expert.registryId(), app.id());
                        String bin = organisation(app).bin().digits();
                        tell(expert, phone, new TypedTie("X", bin, "Y", "", ""));
                    } else {
                        tell(expert, phone);
                    }
                }
                case 1 -> {
                    phoneOf.put(app.id(), phone);
                    phone(app, phone);
                }
                case 2 -> {
                    if (phoneOf.get(app.id()).equals(phoneOf.get(expert.registryId()))) {
                        boolean certain = app.id().equals(tieOf.get(expert.registryId()));
                        assertThat(dismiss(expert, app, "Seen").isAllowed())
                                .as("seed %d, step %d", seed, step)
                                .isEqualTo(!certain);
                        if (!certain) {
                            dismissed.add(expert.registryId() + " " + app.id() + " " + phoneOf.get(app.id()));
                        }
                    }
                }
                default -> {
                    List<UUID> chosen = experts.stream()
                            .filter(any -> random.nextBoolean())
                            .map(Seat::registryId)
                            .toList();
                    boolean open = chosen.stream()
                            .anyMatch(seat -> applied.stream()
                                    .anyMatch(any -> any.id().equals(tieOf.get(seat))
                                            || phoneOf.get(any.id()).equals(phoneOf.get(seat))
                                                    && !dismissed.contains(
                                                            seat + " " + any.id() + " " + phoneOf.get(any.id()))));
                    Verdict verdict = commissions.choose(
                            id,
                            experts.stream()
                                    .filter(seat -> chosen.contains(seat.registryId()))
                                    .toList());
                    assertThat(verdict.isAllowed())
                            .as("seed %d, step %d", seed, step)
                            .isEqualTo(!open);
                    if (verdict.isAllowed()) {
                        assertThat(bodies.of(id, Body.EXPERTS))
                                .extracting(Seated::registryId)
                                .containsExactlyInAnyOrderElementsOf(chosen);
                        allowed++;
                    } else {
                        refused++;
                    }
                }
            }
        }
        assertThat(allowed).as("seed %d", seed).isPositive();
        assertThat(refused).as("seed %d", seed).isPositive();
    }

    private void tell(Seat seat, String phone, TypedTie... ties) {
        TypedCard card = new TypedCard(
                "Institute", "710000000", Set.of("4"), Set.of("kk", "ru"), "", "", phone, "", "", "", List.of(ties));
        accounts.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(keepCard.correct(seat.person().id(), card).isAllowed())
                        .isTrue());
    }

    private void phone(Application of, String phone) {
        jdbc.sql("update ngo_organisations set phone = ? where id = ?")
                .params(phone, of.organisationId())
                .update();
    }

    private Review sheet(Seat expert, Application of) {
        return commissions.sheets(id, expert).stream()
                .filter(review -> review.applicationId().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private void takeOff(Seat seat, Application applicant, String seen) throws Exception {
        mvc.perform(post(conflicts() + "/confirm")
                        .with(csrf())
                        .with(accounts.signedIn(cases.officer(Role.OPERATOR)))
                        .param("person", seat.person().id().toString())
                        .param("application", applicant.id().toString())
                        .param("seen", seen)
                        .param("reason", "Shares the telephone"))
                .andExpect(redirectedUrl(conflicts()));
    }

    private FoundConflict now(Seat seat, Application applicant) {
        return found.between(edition(), List.of(seat.person().id()), List.of(applicant.organisationId()))
                .get(0);
    }

    private Verdict dismiss(Seat seat, Application applicant, String reason) {
        return dismissSeen(seat, applicant, now(seat, applicant).fingerprint(), reason);
    }

    private Verdict dismissSeen(Seat seat, Application applicant, String seen, String reason) {
        return found.dismiss(edition(), id.toString(), seat.person().id(), applicant.organisationId(), seen, reason);
    }

    private EditionId edition() {
        return competitions.find(id).orElseThrow().edition();
    }

    private Organisation organisation(Application applicant) {
        return organisations.find(applicant.organisationId()).orElseThrow();
    }

    private String conflicts() {
        return "/staff/competitions/" + id + "/conflicts";
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }
}
