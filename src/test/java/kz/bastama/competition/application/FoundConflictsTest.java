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
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.ConflictCase;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.WeighedConflicts;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.application.PersonsOfRegistry;
import kz.bastama.expert.application.PlanAbsence;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.expert.domain.TypedTie;
import kz.bastama.journal.Journal;
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
import org.springframework.test.web.servlet.ResultActions;

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
    private WeighedConflicts weighed;

    @Autowired
    private ApplicantConflicts conflicts;

    @Autowired
    private PersonsOfRegistry persons;

    @Autowired
    private Cards cards;

    @Autowired
    private KeepCard keepCard;

    @Autowired
    private PlanAbsence planAbsence;

    @Autowired
    private ScoreApplication scoreApplication;

    @Autowired
    private DecideOnSheet decideOnSheet;

    @Autowired
    private SheetRequests requests;

    @Autowired
    private AppointAnotherExpert appointAnother;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Selection selection;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private TestApplicants.Applicant applicant;
    private Application one;
    private Application other;
    private List<Seat> experts;
    private Person second;

    @BeforeEach
    void admit() {
        id = cases.announced("20000000.00");
        applicant = applicants.applicant();
        one = applicants.sent(id, applicant, "5000000.00");
        other = applicants.sent(id, applicants.applicant(), "5000000.00");
        phone(one, "+7 705 111 22 33");
        phone(other, "+7 705 444 55 66");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(one.id(), "admit");
        applicants.check(other.id(), "admit");
        commissions.confirmCheck(id);
        experts = cases.experts(3);
        second = accounts.open(Role.OPERATOR);
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
        Person officer = cases.officer(Role.OPERATOR);
        weigh("dismiss", officer, experts.get(0), one, "Reception of a business centre");
        assertThat(codes(commissions.choose(id, experts)))
                .as("one hand alone dismisses nothing")
                .containsExactly("competition.conflictFound");
        weigh("agree", officer, experts.get(0), one, "");
        assertThat(codes(commissions.choose(id, experts)))
                .as("the same hand again")
                .containsExactly("competition.conflictFound");
        mvc.perform(get(conflicts()).with(accounts.signedIn(second)))
                .andExpect(content().string(containsString("Reception of a business centre")))
                .andExpect(content().string(containsString("/conflicts/agree")))
                .andExpect(content().string(not(containsString("??"))));
        weigh("agree", second, experts.get(0), one, "");
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
                .andExpect(content().string(not(containsString(other.number()))));
        assertThat(codes(scoreApplication.keep(sheet.id(), Map.of(), Map.of(), "")))
                .containsExactly("competition.conflictStands");

        takeOff(expert, other, now(expert, one).fingerprint()).andExpect(status().isConflict());
        takeOff(expert, one, "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Shares the telephone")));
        assertThat(List.of(sheet(expert, one).state(), sheet(expert, other).state()))
                .containsOnly(Review.State.OPEN);
        takeOff(expert, one, now(expert, one).fingerprint()).andExpect(redirectedUrl(conflicts()));
        assertThat(sheet(expert, one).state()).isEqualTo(Review.State.DROPPED);
        assertThat(sheet(expert, other).state()).as("its rival in the lot").isEqualTo(Review.State.DROPPED);
    }

    @Test
    void ranksNoSheetOfAnExpertWhomTheDataTie() {
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        commissions.score(id, experts, Map.of(one.id(), "90", other.id(), "80"));
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        tell(experts.get(0), "+77051112233");
        Map<String, Object> meeting = TestSelection.MET;
        assertThat(cases.refusal(id, Role.SECRETARY, meeting))
                .contains(cases.worded("competition.conflictedSheet", Map.of("number", one.number())));
        assertThat(dismiss(experts.get(0), one, "Reception").isAllowed()).isTrue();
        assertThat(cases.refusal(id, Role.SECRETARY, meeting)).isEmpty();
    }

    @Test
    void dropsAFinalSheetByTwoPersonsOnly() throws Exception {
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        commissions.score(id, experts, Map.of(one.id(), "90", other.id(), "80"));
        Seat expert = experts.get(0);
        tell(expert, "+77051112233");
        takeOff(expert, one, now(expert, one).fingerprint()).andExpect(redirectedUrl(conflicts()));
        assertThat(sheet(expert, one).isFinal()).as("one officer is not enough").isTrue();
        UUID request = requests.ofCompetition(id).get(0).id();

        Verdict[] verdict = new Verdict[1];
        accounts.as(cases.officer(Role.OPERATOR), () -> verdict[0] = decideOnSheet.of(request, true));
        assertThat(codes(verdict[0])).containsExactly("competition.sheetSamePerson");
        accounts.as(cases.officer(Role.SECRETARY), () -> verdict[0] = decideOnSheet.of(request, true));

        assertThat(verdict[0].isAllowed()).isTrue();
        assertThat(sheet(expert, one).state()).isEqualTo(Review.State.DROPPED);
        cases.fire(one.id(), "Task_CallAnotherExpert");
        assertThat(reviews.ofApplication(one.id())).filteredOn(Review::isOpen).hasSize(1);
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
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        cases.complete(id, Role.SECRETARY, TestSelection.MET);
        cases.fire(id, "Task_IssueExpertProtocol");
        cases.signAsExperts(id);

        tell(members.get(4), "+7 705 444 55 66");
        assertThat(codes(commissions.seat(id, members))).containsExactly("competition.conflictFound");
        tell(members.get(4), "");
        assertThat(commissions.seat(id, members).isAllowed()).isTrue();
        tell(members.get(4), "+7 705 444 55 66");
        assertThat(cases.refusal(id, Role.SECRETARY, commissions.meeting())).contains(other.number());
        tell(members.get(4), "");
        commissions.call(id);
        cases.fire(id, "Task_NotifyMembers");

        Seat member = members.get(0);
        commissions.join(id, members);
        commissions.lead(id, Body.COMMISSION, members.get(1));
        tell(member, "+7 705 444 55 66");
        mvc.perform(get("/member/competitions/" + id).with(accounts.signedIn(member.person())))
                .andExpect(status().isOk());
        assertThat(codes(commissions.vote(id, member, Map.of(other.id(), Vote.Choice.FOR))))
                .containsExactly("competition.conflictStands");
        assertThat(codes(commissions.vote(
                        id, member, Map.of(one.id(), Vote.Choice.FOR, other.id(), Vote.Choice.RECUSED))))
                .as("its rival in the lot")
                .containsExactly("competition.recusalCoversLot");
        assertThat(codes(commissions.vote(id, member, Map.of(one.id(), Vote.Choice.FOR))))
                .containsExactly("competition.conflictStands");
        assertThat(commissions
                        .vote(id, member, Map.of(other.id(), Vote.Choice.RECUSED))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void callsNobodyWhomTheDataTieAsAFurtherExpert() {
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        commissions.score(id, experts.subList(0, 2), Map.of(one.id(), "90", other.id(), "80"));
        commissions.score(id, experts.subList(2, 3), Map.of(one.id(), "50", other.id(), "80"));
        Seat tied = cases.experts(1).get(0);
        tell(tied, "+77051112233");
        assertThat(codes(appointAnother.of(id, tied.registryId()))).containsExactly("competition.conflictFound");
        assertThat(bodies.of(id, Body.EXPERTS)).extracting(Seated::registryId).doesNotContain(tied.registryId());
        assertThat(journal.ofCase(id.toString()))
                .extracting(written -> written.entry().what())
                .containsOnlyOnce("expert.conflictFound");
        tell(tied, "");
        assertThat(codes(appointAnother.of(id, tied.registryId()))).isEmpty();
    }

    @Test
    @DisplayName("Whoever acts for an applicant does not judge it, and no officer can dismiss that")
    void findsWhoActsForTheApplicant() {
        UUID representative = applicant.person().id();
        List<FoundConflict> all = found.between(asked().with(one.organisationId()), List.of(representative));
        assertThat(all).singleElement().satisfies(hit -> {
            assertThat(hit.traces()).extracting(ConflictTrace::kind).contains(ConflictTrace.Kind.ACTS_FOR);
            assertThat(hit.isCertain()).isTrue();
        });
    }

    @Test
    void dropsASheetFoundTiedAfterTheRankingAndCallsAnotherExpert() throws Exception {
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        commissions.score(id, experts, Map.of(one.id(), "90", other.id(), "80"));
        List<Seat> members = cases.commission();
        commissions.convene(id, experts, members);
        commissions.voteAll(id, members, Vote.Choice.FOR);
        Seat expert = experts.get(0);
        tell(expert, "+77051112233");
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.conflictedSheet", Map.of("number", one.number())));
        mvc.perform(get(conflicts()).with(accounts.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(containsString("+77051112233")));
        takeOff(expert, one, now(expert, one).fingerprint()).andExpect(redirectedUrl(conflicts()));
        UUID request = requests.ofCompetition(id).get(0).id();
        Verdict[] verdict = new Verdict[1];
        accounts.as(cases.officer(Role.SECRETARY), () -> verdict[0] = decideOnSheet.of(request, true));
        assertThat(codes(verdict[0])).isEmpty();
        assertThat(sheet(expert, one).state()).isEqualTo(Review.State.DROPPED);
        assertThat(selection.ranking(id)).extracting(Ranked::reviews).containsExactly(2, 2);
        assertThat(selection.votes(id)).isEmpty();

        for (Application lacking : List.of(one, other)) {
            cases.fire(lacking.id(), "Task_CallAnotherExpert");
        }
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.sheetStillOpen", Map.of("number", one.number())));
        commissions.scoreCalled(one.id(), "75");
        commissions.scoreCalled(other.id(), "70");
        assertThat(selection.ranking(id)).extracting(Ranked::applicationId).containsExactly(one.id(), other.id());
        assertThat(selection.ranking(id)).extracting(Ranked::reviews).containsExactly(3, 3);
        commissions.voteAll(id, members, Vote.Choice.FOR);
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED)).isEmpty();
    }

    @Test
    @DisplayName("What an applicant takes out of its profile after the closing of the intake stays a conflict")
    void hidesNobodyByEditingTheProfileAfterTheClosing() {
        tell(experts.get(0), "8 (705) 111-22-33");
        phone(one, "+7 705 999 00 11");
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.conflictFound");
        assertThat(now(experts.get(0), one).late()).isFalse();
    }

    @Test
    @DisplayName(
            "What an applicant enters after the closing bars nobody by itself; nothing is decided before an officer looked")
    void barsNobodyByEditingTheProfileAfterTheClosing() {
        tell(experts.get(0), "+7 705 777 88 99");
        phone(one, "+7 705 777 88 99");
        assertThat(now(experts.get(0), one).late()).isTrue();
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.conflictFound");
        assertThat(dismiss(experts.get(0), one, "Entered to keep the expert out")
                        .isAllowed())
                .isTrue();
        assertThat(commissions.choose(id, experts).isAllowed()).isTrue();
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));

        commissions.declare(id, experts.get(1));
        tell(experts.get(1), "+7 705 777 88 99");
        Review sheet = sheet(experts.get(1), one);
        assertThat(scoreApplication.keep(sheet.id(), Map.of(), Map.of(), "").isAllowed())
                .as("the work goes on")
                .isTrue();
        accounts.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(weighed.uphold(
                                        asked(),
                                        experts.get(1).person().id(),
                                        one.organisationId(),
                                        now(experts.get(1), one).fingerprint(),
                                        "Works there since")
                                .isAllowed())
                        .isTrue());
        assertThat(codes(scoreApplication.keep(sheet.id(), Map.of(), Map.of(), "")))
                .containsExactly("competition.conflictStands");
        assertThat(codes(dismiss(experts.get(1), one, "After all"))).containsExactly("expert.conflictUpheld");
    }

    @Test
    @DisplayName("A tie that was told and wiped off the card before anybody verified it stays told")
    void forgetsNoTieThatWasTold() throws Exception {
        String bin = organisation(one).bin().digits();
        Seat expert = experts.get(0);
        propose(expert, new TypedTie("X", bin, "Adviser", "2020-01-01", ""));
        propose(expert);
        assertThat(codes(commissions.choose(id, experts))).containsExactly("competition.conflictFound");
        tell(expert, "");
        assertThat(codes(commissions.choose(id, experts)))
                .as("an officer has corrected the card meanwhile")
                .containsExactly("competition.conflictFound");
        mvc.perform(get("/staff/cards/" + expert.person().id()).with(accounts.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(containsString("Adviser")))
                .andExpect(content().string(not(containsString("??"))));
        tell(expert, "", new TypedTie("X", bin, "Adviser", "2019-01-01", "2020-01-01"));
        assertThat(commissions.choose(id, experts).isAllowed())
                .as("its end was verified")
                .isTrue();
    }

    @Test
    void dismissesForItsOwnCompetitionAlone() {
        tell(experts.get(0), "8 (705) 111-22-33");
        assertThat(dismiss(experts.get(0), one, "Reception").isAllowed()).isTrue();
        ConflictCase elsewhere =
                new ConflictCase(UUID.randomUUID().toString(), asked().edition(), asked().applicants());
        assertThat(found.between(elsewhere, List.of(experts.get(0).person().id())))
                .allMatch(FoundConflict::isOpen)
                .isNotEmpty();
    }

    /** Held against a count of its own: telephones are possible conflicts, ties by BIN certain ones, and told for good. */
    @Test
    @DisplayName(
            "No sequence of changes of data, profiles, dismissals and appointments appoints somebody with an open hit")
    void neverAppointsWithAnOpenHit() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Application> applied = List.of(one, other);
        List<String> phones = List.of("7051112233", "7054445566", "7057778899");
        Map<UUID, String> kept = Map.of(one.id(), phones.get(0), other.id(), phones.get(1));
        Map<UUID, String> phoneOf = new HashMap<>(kept);
        Set<String> tied = new HashSet<>();
        Set<String> dismissed = new HashSet<>();
        int refused = 0;
        int allowed = 0;
        for (int step = 0; step < 200; step++) {
            Seat expert = experts.get(random.nextInt(experts.size()));
            Application app = applied.get(random.nextInt(applied.size()));
            String phone = phones.get(random.nextInt(phones.size()));
            String both = expert.registryId() + " " + app.id();
            switch (random.nextInt(5)) {
                case 0 -> {
                    phoneOf.put(expert.registryId(), phone);
                    if (step > 150 && random.nextInt(4) == 0) {
                        tied.add(both);
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
                    if (!tied.contains(both)) {
                        List<FoundConflict> all = all(expert, app);
                        String own = phoneOf.get(expert.registryId());
                        boolean stood = kept.get(app.id()).equals(own);
                        boolean came = !stood && phoneOf.get(app.id()).equals(own);
                        assertThat(all).as("seed %d, step %d", seed, step).hasSize(stood || came ? 1 : 0);
                        if (!all.isEmpty() && all.get(0).isOpen()) {
                            assertThat(dismiss(expert, app, "Seen").isAllowed())
                                    .as("seed %d, step %d", seed, step)
                                    .isTrue();
                            dismissed.add(both + " " + stood + " " + own);
                        }
                    }
                }
                default -> {
                    List<Seat> chosen =
                            experts.stream().filter(any -> random.nextBoolean()).toList();
                    boolean open = false;
                    for (Seat seat : chosen) {
                        for (Application any : applied) {
                            String pair = seat.registryId() + " " + any.id();
                            String own = phoneOf.get(seat.registryId());
                            boolean stood = kept.get(any.id()).equals(own);
                            boolean shares = stood || phoneOf.get(any.id()).equals(own);
                            open |= tied.contains(pair)
                                    || shares && !dismissed.contains(pair + " " + stood + " " + own);
                        }
                    }
                    Verdict verdict = commissions.choose(id, chosen);
                    assertThat(verdict.isAllowed())
                            .as("seed %d, step %d", seed, step)
                            .isEqualTo(!open);
                    if (verdict.isAllowed()) {
                        assertThat(bodies.of(id, Body.EXPERTS))
                                .extracting(Seated::registryId)
                                .containsExactlyInAnyOrderElementsOf(
                                        chosen.stream().map(Seat::registryId).toList());
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
        accounts.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(keepCard.correct(seat.person().id(), card(phone, ties), seen(seat))
                                .isAllowed())
                        .isTrue());
    }

    private void propose(Seat seat, TypedTie... ties) {
        int seen = cards.find(seat.person().id()).map(Card::seen).orElse(-1);
        assertThat(keepCard.propose(seat.person().id(), card("", ties), seen).isAllowed())
                .isTrue();
    }

    private static TypedCard card(String phone, TypedTie... ties) {
        return new TypedCard(
                "Institute", "710000000", Set.of("4"), Set.of("kk", "ru"), "", "", phone, "", "", "", List.of(ties));
    }

    private int seen(Seat seat) {
        return persons.card(seat.person().id()).orElseThrow().seen();
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

    private ResultActions takeOff(Seat seat, Application applicant, String seen) throws Exception {
        return mvc.perform(post(conflicts() + "/confirm")
                .with(csrf())
                .with(accounts.signedIn(cases.officer(Role.OPERATOR)))
                .param("person", seat.person().id().toString())
                .param("application", applicant.id().toString())
                .param("seen", seen)
                .param("reason", "Shares the telephone"));
    }

    private FoundConflict now(Seat seat, Application applicant) {
        return all(seat, applicant).get(0);
    }

    private List<FoundConflict> all(Seat seat, Application applicant) {
        return found.between(
                asked().with(applicant.organisationId()), List.of(seat.person().id()));
    }

    private Verdict dismiss(Seat seat, Application applicant, String reason) {
        return dismissSeen(seat, applicant, now(seat, applicant).fingerprint(), reason);
    }

    /** By two officers. */
    private Verdict dismissSeen(Seat seat, Application applicant, String seen, String reason) {
        UUID person = seat.person().id();
        Verdict[] verdict = new Verdict[1];
        accounts.as(
                cases.officer(Role.OPERATOR),
                () -> verdict[0] = weighed.dismiss(asked(), person, applicant.organisationId(), seen, reason));
        if (verdict[0].isAllowed()) {
            accounts.as(second, () -> verdict[0] = weighed.agree(asked(), person, applicant.organisationId(), seen));
        }
        return verdict[0];
    }

    private void weigh(String what, Person officer, Seat seat, Application applicant, String reason) throws Exception {
        mvc.perform(post(conflicts() + "/" + what)
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param("person", seat.person().id().toString())
                        .param("organisation", applicant.organisationId().toString())
                        .param("seen", now(seat, applicant).fingerprint())
                        .param("reason", reason))
                .andExpect(redirectedUrl(conflicts()));
    }

    private ConflictCase asked() {
        return conflicts.asked(competitions.find(id).orElseThrow());
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
