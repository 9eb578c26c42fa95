package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.account.Signing;
import kz.bastama.competition.Award;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.CommissionProtocolPaper;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.domain.Imprint;
import kz.bastama.document.domain.Press;
import kz.bastama.document.domain.Typesetter;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class CommissionMeetingTest {

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
    private Bodies bodies;

    @Autowired
    private ProtocolSignatures signatures;

    @Autowired
    private SignProtocol signProtocol;

    @Autowired
    private RecordAttendance recordAttendance;

    @Autowired
    private RecordCommissionMeeting recordCommissionMeeting;

    @Autowired
    private Detours detours;

    @Autowired
    private ProposeSum proposeSum;

    @Autowired
    private ExplainDeparture explainDeparture;

    @Autowired
    private ReserveList reserveList;

    @Autowired
    private CommissionProtocolPaper protocolPaper;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Papers papers;

    @Autowired
    private Signing signing;

    @Autowired
    private Journal journal;

    @Autowired
    private Notices notices;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Typesetter typesetter;

    @Autowired
    private Press press;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application first;
    private Application second;
    private Application third;
    private List<Seat> members;

    @Test
    void stopsTheVotingOnPointWhoseQuorumIsLostToRecusals() throws Exception {
        convened();
        commissions.attend(id, Body.COMMISSION, members.subList(5, 7), Attendance.ABSENT);
        commissions.vote(id, members.get(0), Map.of(first.id(), Vote.Choice.RECUSED));
        assertThat(commissions
                        .vote(id, members.get(4), Map.of(first.id(), Vote.Choice.FOR))
                        .isAllowed())
                .as("four of the six who may vote")
                .isTrue();
        commissions.vote(id, members.get(1), Map.of(first.id(), Vote.Choice.RECUSED));

        assertThat(codes(commissions.vote(id, members.get(2), all(Vote.Choice.FOR))))
                .containsOnly("competition.pointWithoutQuorum");
        assertThat(codes(commissions.vote(id, members.get(2), Map.of(second.id(), Vote.Choice.FOR))))
                .as("whoever steps back does so in the whole lot")
                .containsExactly("competition.pointWithoutQuorum");
        assertThat(cases.refusal(id, Role.SECRETARY, closing()))
                .contains(cases.worded(
                        "competition.noQuorumOn", Map.of("number", first.number(), "present", 3, "needed", 4)))
                .contains(cases.worded("competition.meetAnew", Map.of()))
                .as("nobody has voted it down")
                .doesNotContain(cases.worded("competition.departureUnexplained", Map.of("number", first.number())));

        LocalDate met = bodies.meeting(id, Body.COMMISSION).map(Meeting::date).orElseThrow();
        recordCommissionMeeting.of(id, met.plusDays(7));
        assertThat(detours.postponed(id, Body.COMMISSION))
                .as("five came, as many as were needed; three were left")
                .containsExactly(new Postponement(met, 3, 4, met.plusDays(7), true));
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(containsString("после самоотводов не было кворума (3 при необходимых 4)")));
    }

    @Test
    void losesTheVoteOfMemberWhoIsFoundBoundAfterVoting() {
        convened();
        commissions.voteAll(id, members.subList(0, 4), Vote.Choice.FOR);
        commissions.voteAll(id, members.subList(4, 7), Vote.Choice.AGAINST);
        conflicts.declare(members.get(0).person().id(), id.toString(), first.id(), true, "Kin");
        commissions.lead(id, Body.COMMISSION, members.get(1));
        cases.complete(id, Role.SECRETARY, closing());

        assertThat(selection.awards(id).values().stream().flatMap(List::stream))
                .extracting(Award::applicationId)
                .as("the chair for it breaks the tie")
                .containsExactly(first.id());
        assertThat(selection.votes(id))
                .filteredOn(vote -> vote.choice() == Vote.Choice.RECUSED)
                .as("the vote on the rivals is lost too")
                .extracting(Vote::applicationId, Vote::personId)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(first.id(), members.get(0).person().id()),
                        Tuple.tuple(second.id(), members.get(0).person().id()),
                        Tuple.tuple(third.id(), members.get(0).person().id()));
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains("competition.voteLost");
        assertThat(protocolPaper.of(competition()).lots().stream()
                        .flatMap(lot -> lot.questions().stream())
                        .flatMap(asked -> asked.votes().stream()
                                .map(vote -> Tuple.tuple(asked.number(), vote.name(), vote.choice()))))
                .as("the protocol follows from the votes")
                .containsExactlyInAnyOrderElementsOf(selection.votes(id).stream()
                        .map(vote -> Tuple.tuple(
                                applicants.find(vote.applicationId()).number(), name(vote.personId()), vote.choice()))
                        .toList());
    }

    private String name(UUID person) {
        return bodies.of(id, Body.COMMISSION).stream()
                .filter(one -> one.personId().equals(person))
                .map(Seated::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheRollOnceTheVotesAreSeen() {
        convened();
        commissions.attend(id, Body.COMMISSION, members.subList(6, 7), Attendance.ABSENT);
        commissions.voteAll(id, members.subList(0, 3), Vote.Choice.FOR);
        commissions.vote(id, members.get(3), Map.of(first.id(), Vote.Choice.AGAINST));
        assertThat(commissions
                        .attend(id, Body.COMMISSION, members.subList(3, 4), Attendance.ABSENT)
                        .isAllowed())
                .as("gone before everything was voted on, and before anybody knows the votes")
                .isTrue();
        recordAttendance.of(
                id,
                Body.COMMISSION,
                Map.of(members.get(3).person().id(), new RecordAttendance.Entered(Attendance.REMOTE, null)),
                null);
        members.subList(3, 6).forEach(member -> commissions.vote(id, member, all(Vote.Choice.AGAINST)));
        CommissionProtocolContent before = protocolPaper.of(competition());

        for (Attendance away : List.of(Attendance.ABSENT, Attendance.UNKNOWN)) {
            assertThat(codes(commissions.attend(id, Body.COMMISSION, members.subList(4, 6), away)))
                    .containsExactly("competition.attendanceAfterVote", "competition.attendanceAfterVote");
        }
        assertThat(codes(commissions.lead(id, Body.COMMISSION, members.get(4))))
                .as("three against three, and the vote of the chair breaks the tie")
                .containsExactly("competition.chairAfterVote");
        assertThat(commissions.lead(id, Body.COMMISSION, members.get(0)).isAllowed())
                .isTrue();

        assertThat(protocolPaper.of(competition())).isEqualTo(before);
        cases.complete(id, Role.SECRETARY, closing());
        assertThat(selection.awards(id).values().stream().flatMap(List::stream))
                .extracting(Award::applicationId)
                .containsExactly(first.id());
        assertThat(journal.ofCase(id.toString()))
                .filteredOn(record -> record.entry().what().equals("competition.attendanceChanged"))
                .extracting(record -> record.entry().details())
                .anySatisfy(changed -> assertThat(changed)
                        .containsKey("name")
                        .containsEntry("before", "REMOTE")
                        .containsEntry("after", "ABSENT"));
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains("competition.chairChanged");
    }

    @Test
    void showsVotesToMembersOnlyOnceAllAreIn() throws Exception {
        convened();
        assertThat(notices.of(members.get(0).person().id()))
                .as("the invitation, with agenda and materials")
                .anyMatch(notice ->
                        notice.body().contains("Lots") && notice.body().contains("CS-"));
        commissions.vote(id, members.get(0), all(Vote.Choice.AGAINST));
        String page = "/member/competitions/" + id;
        mvc.perform(get(page).with(people.signedIn(members.get(1).person())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("по каждой заявке – 2/3 от числа имеющих право голосовать")))
                .andExpect(content().string(containsString(">Lots</dd>")))
                .andExpect(content().string(not(containsString("<summary>Голоса"))));
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(containsString("проголосовал(а)")))
                .andExpect(content().string(containsString("Кворум – 2/3 от числа всех членов комиссии")))
                .andExpect(content().string(containsString(">ещё не решено<")))
                .andExpect(content().string(not(containsString("<td>против"))));
        commissions.voteAll(id, members, Vote.Choice.AGAINST);
        mvc.perform(get(page).with(people.signedIn(members.get(1).person())))
                .andExpect(content().string(containsString("<td>против")));
    }

    @Test
    @DisplayName(
            "commission.partialLeast: at least half of what is asked, before the first vote and with a published reason")
    void votesOnLessThanIsAskedAndKeepsTheReserveInOrder() throws Exception {
        convened();
        String staff = "/staff/competitions/" + id;
        Person secretary = cases.officer(Role.SECRETARY);
        assertThat(codes(proposeSum.of(id, first.id(), new BigDecimal("2999999.99"), OfficialText.of("Аз", "Less"))))
                .containsExactly("competition.sumOutOfBounds");
        assertThat(codes(proposeSum.of(id, first.id(), new BigDecimal("6000000.00"), OfficialText.of("", "Less"))))
                .containsExactly("competition.sumOutOfBounds", "competition.sumReason");
        act(secretary, staff + "/sums/" + first.id(), Map.of("amount", "many", "reasonKk", "Аз", "reason", "Less"))
                .andExpect(flash().attribute("typedForm", "sum." + first.id()))
                .andExpect(
                        flash().attribute("typedInForm", Map.of("amount", "many", "reasonKk", "Аз", "reason", "Less")))
                .andExpect(flash().attributeExists("refusals"));
        TestSession browser = new TestSession();
        browser.perform(
                mvc,
                post(staff + "/sums/" + first.id())
                        .param("amount", "many")
                        .param("reason", "Kept words")
                        .with(csrf())
                        .with(people.signedIn(secretary)));
        browser.perform(mvc, get(staff).with(people.signedIn(secretary)))
                .andExpect(content().string(containsString("value=\"many\"")))
                .andExpect(content().string(containsString("Kept words")));
        act(
                        secretary,
                        staff + "/sums/" + first.id(),
                        Map.of("amount", "4 000 000,50", "reasonKk", "Сапар аз", "reason", "Fewer journeys"))
                .andExpect(flash().attributeExists("done"));
        act(secretary, staff + "/hearings/" + first.id(), Map.of("slot", "10:30", "held", "true", "presenter", "Head"))
                .andExpect(flash().attributeExists("refusals"));
        act(
                        secretary,
                        staff + "/hearings/" + first.id(),
                        Map.of(
                                "slot", "10:30",
                                "held", "true",
                                "presenterKk", "Жетекші",
                                "presenter", "Head",
                                "questionsKk", "Қанша?",
                                "questions", "How many?"))
                .andExpect(flash().attributeExists("done"));
        Person member = members.get(0).person();
        String dissents = "/member/competitions/" + id + "/dissents/";
        act(member, dissents + first.id(), Map.of("opinion", "Too little"))
                .andExpect(flash().attributeExists("refusals"));
        commissions.voteAll(id, members, Vote.Choice.FOR);
        assertThat(codes(proposeSum.of(id, first.id(), null, OfficialText.of("", ""))))
                .containsExactly("competition.sumAfterVotes");
        act(member, dissents + first.id(), Map.of("opinion", "Too little")).andExpect(flash().attributeExists("done"));
        mvc.perform(get("/member/competitions/" + id).with(people.signedIn(member)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fewer journeys")))
                .andExpect(content().string(containsString("How many?")))
                .andExpect(content().string(containsString("Прежние гранты")));
        mvc.perform(get(staff).with(people.signedIn(secretary))).andExpect(status().isOk());
        cases.complete(id, Role.SECRETARY, closing());
        cases.settle(id);

        assertThat(selection.awards(id).values().stream().flatMap(List::stream))
                .extracting(Award::applicationId, award -> award.amount().toPlainString())
                .containsExactly(Tuple.tuple(first.id(), "4000000.50"), Tuple.tuple(second.id(), "5000000.00"));
        assertThat(reserveList.of(competition(), competitions.lotsOf(id).get(0)))
                .containsExactly(third.id());
        assertThat(told(first)).contains("Fewer journeys");
        mvc.perform(get("/calls/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fewer journeys")))
                .andExpect(content().string(containsString("Резерв")))
                .andExpect(content().string(not(containsString("Too little"))));
        mvc.perform(get("/papers/" + protocol().id() + "/ru")).andExpect(status().isNotFound());
        mvc.perform(get("/papers/" + protocol().id() + "/ru").with(people.signedIn(member)))
                .andExpect(status().isOk());
    }

    @Test
    void tellsApplicantWhyTheCommissionDepartedFromTheRanking() throws Exception {
        convened();
        Map<UUID, Vote.Choice> choices =
                Map.of(first.id(), Vote.Choice.AGAINST, second.id(), Vote.Choice.FOR, third.id(), Vote.Choice.FOR);
        members.forEach(member -> commissions.vote(id, member, choices));
        assertThat(cases.refusal(id, Role.SECRETARY, closing()))
                .contains(cases.worded("competition.departureUnexplained", Map.of("number", first.number())));
        assertThat(explainDeparture
                        .of(id, first.id(), "relevance", OfficialText.of("Ауылда бар", "The village has it already"))
                        .isAllowed())
                .isTrue();
        cases.complete(id, Role.SECRETARY, closing());
        cases.settle(id);
        assertThat(told(first))
                .contains("The village has it already", "weak by the criterion: relevance of the problem");
        assertThat(told(second)).doesNotContain("The village has it already");
    }

    private String told(Application application) {
        UUID person =
                organisations.representativesOf(application.organisationId()).get(0);
        return notices.of(person).stream()
                .filter(notice -> notice.path().equals("/cabinet/applications/" + application.id()))
                .map(SentNotice::body)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void generatesTheSameProtocolTwice() {
        decided();

        ClockUtil.setCurrentTime(new Date()); // stands still: a preview bears the second of its making
        try {
            assertSameTwice();
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void printsTheIssuedProtocolFromTheVotesToTheSameDigest() throws Exception {
        decided();
        Paper issued = protocol();
        Imprint imprint = new Imprint(issued.number(), issued.code(), issued.issuedAt(), issued.edition());
        for (String language : List.of("kk", "ru")) {
            byte[] again = press.print(
                    typesetter.set(protocolPaper.of(competition()), imprint, Locale.forLanguageTag(language)));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(again)))
                    .isEqualTo(issued.digests().get(language));
        }
    }

    @Test
    void letsNothingChangeTheVotesByWhichItWasDecided() {
        decided();
        for (String past : List.of(
                "update competition_votes set choice = 'AGAINST' where competition_id = ?",
                "delete from competition_votes where competition_id = ?",
                "insert into competition_votes select competition_id, application_id, gen_random_uuid(), 'FOR', at"
                        + " from competition_votes where competition_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(past).param(id).update()).hasMessageContaining("of a vote is refused");
        }
        assertThat(selection.votes(id)).hasSize(3 * members.size()).allMatch(vote -> vote.choice() == Vote.Choice.FOR);
    }

    private void assertSameTwice() {
        assertThat(protocolPaper.of(competition())).isEqualTo(protocolPaper.of(competition()));
        for (String language : List.of("kk", "ru")) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(papers.preview(protocolPaper.of(competition()), locale))
                    .isEqualTo(papers.preview(protocolPaper.of(competition()), locale));
        }
    }

    @Test
    void publishesOnlyWhatChairAndMajorityHaveSigned() throws Exception {
        decided();
        String seen = protocol().digests().get("ru");
        Person one = members.get(0).person();
        String signature = "/member/competitions/" + id + "/signature";
        mvc.perform(get("/member/competitions/" + id).with(people.signedIn(one)))
                .andExpect(content().string(containsString(seen)));
        act(one, signature, Map.of("seen", seen, "password", "guessed")).andExpect(flash().attributeExists("refusals"));
        act(one, signature, Map.of("seen", "0".repeat(64), "password", TestPeople.PASSWORD))
                .andExpect(flash().attributeExists("refusals"));
        act(people.open(Role.MEMBER), signature, Map.of("seen", seen, "password", TestPeople.PASSWORD))
                .andExpect(status().isNotFound());
        assertThat(signatures.of(id, Body.COMMISSION)).isEmpty();
        act(one, signature, Map.of("seen", seen, "password", TestPeople.PASSWORD))
                .andExpect(flash().attributeExists("done"));
        assertThat(codes(signProtocol.of(id, Body.COMMISSION, one.id(), seen, TestPeople.PASSWORD)))
                .containsExactly("competition.notToSign");
        act(members.get(1).person(), signature + "-refused", Map.of("reason", " "))
                .andExpect(flash().attributeExists("refusals"));
        act(members.get(1).person(), signature + "-refused", Map.of("reason", "Not what we said"))
                .andExpect(flash().attributeExists("done"));
        for (Seat member : members.subList(2, 4)) {
            sign(member, seen);
        }
        assertThat(cases.refusal(id, Role.SECRETARY, Map.of("protocolSigned", true)))
                .contains(cases.worded("competition.tooFewSignatures", Map.of("signed", 3, "needed", 4)));
        sign(members.get(4), seen);
        cases.complete(id, Role.SECRETARY, Map.of("protocolSigned", true));
        cases.settle(id);

        assertThat(competition().publishedAt()).isNotNull();
        assertThat(codes(signProtocol.refuse(
                        id, Body.COMMISSION, members.get(5).person().id(), "After all")))
                .as("the secretary signed last")
                .containsExactly("competition.notToSign");
        assertThat(signatures.of(id, Body.COMMISSION))
                .hasSize(6)
                .filteredOn(ProtocolSignature::isSigned)
                .hasSize(5);
        assertThat(signatures.of(id, Body.COMMISSION))
                .allMatch(given -> given.digestRu().equals(protocol().digests().get("ru"))
                        && given.digestKk().equals(protocol().digests().get("kk")));
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(containsString("Not what we said")))
                .andExpect(content().string(containsString("<span>не победитель</span>")));
    }

    @Test
    @DisplayName(
            "Contract of Signing: only with the proof of that person, at the moment, over exactly the digests given")
    void signsOnlyWithTheProofOfThatPerson() {
        Person person = people.open(Role.MEMBER);
        Map<String, String> digests = Map.of("kk", "a".repeat(64), "ru", "b".repeat(64));

        assertThat(signing.sign(person.id(), "", digests)).isEmpty();
        assertThat(signing.sign(person.id(), "another", digests)).isEmpty();
        assertThat(signing.sign(person.id(), TestPeople.PASSWORD, digests)).hasValueSatisfying(signed -> {
            assertThat(signed.personId()).isEqualTo(person.id());
            assertThat(signed.digests()).isEqualTo(digests);
            assertThat(signed.means()).isNotBlank();
            assertThat(signed.at()).isNotNull();
        });
    }

    private void sign(Seat member, String seen) {
        people.as(
                member.person(),
                () -> assertThat(signProtocol
                                .of(id, Body.COMMISSION, member.person().id(), seen, TestPeople.PASSWORD)
                                .isAllowed())
                        .isTrue());
    }

    private void convened() {
        id = cases.announced("10000000.00");
        first = applicants.sent(id, applicants.applicant(), "6000000.00");
        second = applicants.sent(id, applicants.applicant(), "5000000.00");
        third = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        List.of(first, second, third).forEach(one -> applicants.check(one.id(), "admit"));
        List<Seat> experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(first.id(), "90", second.id(), "80", third.id(), "70"));
        members = cases.commission();
        commissions.convene(id, experts, members);
    }

    private void decided() {
        convened();
        commissions.voteAll(id, members, Vote.Choice.FOR);
        cases.complete(id, Role.SECRETARY, closing());
        assertThat(competition().state()).isEqualTo(CompetitionState.RESULT);
        cases.fire(id, "Task_IssueCommissionProtocol");
        cases.fire(id, "Task_NotifySigners");
    }

    private Map<UUID, Vote.Choice> all(Vote.Choice choice) {
        Map<UUID, Vote.Choice> choices = new HashMap<>();
        List.of(first, second, third).forEach(one -> choices.put(one.id(), choice));
        return choices;
    }

    private Competition competition() {
        return competitions.find(id).orElseThrow();
    }

    private Paper protocol() {
        return papers.find(id.toString(), "commission-protocol", 1).orElseThrow();
    }

    private ResultActions act(Person who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }

    private static Map<String, Object> closing() {
        return TestSelection.VOTED;
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }
}
