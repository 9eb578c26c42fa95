package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallOut.Cause;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.engine.Cases;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.expert.Experts;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An officer records that an expert falls out while score sheets are out: nobody waits for the sheets of that expert any more. */
@BastamaTest
class RecordFallOutTest {

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
    private AppointExperts appointExperts;

    @Autowired
    private DeclareConflicts declareConflicts;

    @Autowired
    private RecordFallOut recordFallOut;

    @Autowired
    private Draws draws;

    @Autowired
    private Experts experts;

    @Autowired
    private People accounts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Bodies bodies;

    @Autowired
    private FallenExperts fallen;

    @Autowired
    private ExpertLoads loads;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases running;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application application;
    private List<Seat> members;
    private List<Seat> reserve;

    @BeforeEach
    void opensTheExpertiseAsDrawn() {
        id = cases.announced("10000000.00");
        application = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        commissions.confirmCheck(id);
        cases.experts(10);
        drawExperts.publish(id);
        drawExperts.enter(id, "Observer", "NGO", "42");
        drawExperts.close(id, "Secretary");
        Urn urn = draws.ofCase(id.toString()).orElseThrow().urns().get(0);
        assertThat(appointExperts
                        .of(id, urn.chosen().stream().map(Line::expertId).toList())
                        .isAllowed())
                .isTrue();
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        members = seated(urn.chosen());
        reserve = seated(urn.substitutes());
    }

    @Test
    void closesTheSheetOfWhoeverRefusesAndCallsTheNext() throws Exception {
        Seat gone = members.get(0);
        ExpertLoad before = load(gone);
        mvc.perform(get(page()).with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(containsString(path(gone))))
                .andExpect(content().string(containsString(path(reserve.get(0)))));
        mvc.perform(get(page()).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(not(containsString(path(gone)))));

        mvc.perform(post(path(gone))
                        .param("cause", "REFUSAL")
                        .param("reason", "Went to hospital")
                        .with(csrf())
                        .with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(flash().attributeExists("done"));

        Review back = sheet(gone);
        assertThat(back.state()).isEqualTo(Review.State.GIVEN_BACK);
        assertThat(running.isRunning("review", back.id().toString())).isFalse();
        assertThat(sheet(reserve.get(0)).isOpen()).isTrue();
        assertThat(live()).hasSize(5);
        assertThat(bodies.of(id, Body.EXPERTS))
                .extracting(Seated::registryId)
                .contains(reserve.get(0).registryId())
                .doesNotContain(gone.registryId());
        assertThat(fallen.of(id))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Went to hospital"));
        assertThat(history()).contains("competition.sheetGivenBack", "competition.expertFellOut");
        ExpertLoad after = load(gone);
        assertThat(after.assigned()).as("no sheet to do").isEqualTo(before.assigned() - 1);
        assertThat(after.late()).as("and none late").isEqualTo(before.late());
        mvc.perform(get(page()).with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(not(containsString(path(gone)))));
        assertThat(codes(record(gone, Cause.REFUSAL))).as("twice").isEmpty();
        assertThat(live()).hasSize(5);
    }

    @Test
    void passesOverWhoeverOfTheReserveRefusedBefore() {
        assertThat(codes(record(reserve.get(0), Cause.REFUSAL))).isEmpty();
        assertThat(live()).hasSize(5);
        assertThat(codes(record(members.get(0), Cause.REFUSAL))).isEmpty();

        assertThat(sheet(reserve.get(1)).isOpen()).isTrue();
        assertThat(reviews.ofApplication(application.id()))
                .noneMatch(
                        sheet -> sheet.personId().equals(reserve.get(0).person().id()));
    }

    @Test
    void saysWhichWayAConflictADelayAndAFinalSheetGo() {
        assertThat(codes(record(members.get(0), Cause.CONFLICT))).containsExactly("competition.fallOutByConflict");
        assertThat(codes(record(members.get(0), Cause.LATE))).containsExactly("competition.fallOutByTerm");
        assertThat(codes(record(members.get(0), Cause.SUSPENSION))).containsExactly("competition.fallOutUnproven");
        assertThat(codes(record(members.get(0), null))).containsExactly("competition.fallOutUnreasoned");
        commissions.score(id, members.subList(0, 1), Map.of(application.id(), "80"));
        assertThat(codes(record(members.get(0), Cause.REFUSAL))).containsExactly("competition.fallOutWritten");

        assertThat(sheet(members.get(0)).isFinal()).isTrue();
        assertThat(live()).hasSize(5);
        assertThat(fallen.of(id)).isEmpty();
    }

    @Test
    void replacesWhoeverWasCalledAfterTheRankingAndRefuses() {
        commissions.score(id, members, Map.of(application.id(), "80"));
        List<Seat> commission = cases.commission();
        commissions.convene(id, members, commission);
        declares(members.get(0));
        assertThat(sheet(reserve.get(0)).isOpen()).isTrue();

        assertThat(codes(record(reserve.get(0), Cause.REFUSAL))).isEmpty();

        assertThat(sheet(reserve.get(0)).state()).isEqualTo(Review.State.GIVEN_BACK);
        assertThat(sheet(reserve.get(1)).isOpen()).isTrue();
        assertThat(fallen.of(id)).extracting(FallOut::cause).contains(Cause.REFUSAL);
        commissions.scoreCalled(application.id(), "75");
        assertThat(sheet(reserve.get(1)).isFinal()).isTrue();
    }

    private void declares(Seat expert) {
        List<Declaration> kin = List.of(new Declaration(application.id(), true, "Kin"));
        assertThat(declareConflicts.by(id, expert.person().id(), kin).isAllowed())
                .isTrue();
    }

    private Verdict record(Seat expert, Cause cause) {
        Verdict[] verdict = new Verdict[1];
        people.as(
                cases.officer(Role.OPERATOR),
                () -> verdict[0] = recordFallOut.of(id, expert.registryId(), cause, "Recorded"));
        return verdict[0];
    }

    private ExpertLoad load(Seat expert) {
        UUID person = expert.person().id();
        return loads.of(Set.of(person)).getOrDefault(person, ExpertLoad.NONE);
    }

    private Review sheet(Seat expert) {
        return commissions.sheets(id, expert).get(0);
    }

    private List<Review> live() {
        return reviews.ofApplication(application.id()).stream()
                .filter(Review::isLive)
                .toList();
    }

    private List<String> history() {
        return journal.ofCase(id.toString()).stream()
                .map(written -> written.entry().what())
                .toList();
    }

    private String page() {
        return "/staff/competitions/" + id;
    }

    private String path(Seat expert) {
        return page() + "/experts/" + expert.registryId() + "/fall-out";
    }

    private List<Seat> seated(List<Line> lines) {
        return lines.stream()
                .map(line -> new Seat(
                        line.expertId(),
                        accounts.find(experts.find(line.expertId())
                                        .orElseThrow()
                                        .personId())
                                .orElseThrow()))
                .toList();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
