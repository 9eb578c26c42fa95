package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.application.WeighFound.Weighed;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallOut.Cause;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.engine.Cases;
import kz.bastama.expert.ConflictCase;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.Experts;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.WeighedConflicts;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.application.PersonsOfRegistry;
import kz.bastama.expert.application.PlanAbsence;
import kz.bastama.expert.application.SuspendExpert;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom the rule calls after a draw, and what the record says of whoever came before. */
@BastamaTest
class OrderOfDrawTest {

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
    private ReplaceLateExpert replaceLate;

    @Autowired
    private DeclareConflicts declareConflicts;

    @Autowired
    private PlanAbsence planAbsence;

    @Autowired
    private SuspendExpert suspendExpert;

    @Autowired
    private KeepCard keepCard;

    @Autowired
    private PersonsOfRegistry persons;

    @Autowired
    private DecideOnSheet decideOnSheet;

    @Autowired
    private SheetRequests requests;

    @Autowired
    private FoundConflicts found;

    @Autowired
    private WeighedConflicts weighed;

    @Autowired
    private ApplicantConflicts applicantConflicts;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Draws draws;

    @Autowired
    private Experts experts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private FallenExperts fallen;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases running;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WeighFound weighFound;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application application;
    private List<UUID> members;
    private List<UUID> reserve;

    @BeforeEach
    void opensTheExpertiseAsDrawn() {
        id = cases.announced("10000000.00");
        application = applicants.sent(id, applicants.applicant(), "5000000.00");
        jdbc.sql("update ngo_organisations set phone = '+7 705 777 88 99' where id = ?")
                .param(application.organisationId())
                .update();
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        commissions.confirmCheck(id);
        cases.experts(10);
        drawExperts.publish(id);
        drawExperts.enter(id, "Observer", "NGO", "42");
        drawExperts.close(id, "Secretary");
        Urn urn = draws.ofCase(id.toString()).orElseThrow().urns().get(0);
        members = urn.chosen().stream().map(Line::expertId).toList();
        reserve = urn.substitutes().stream().map(Line::expertId).toList();
        assertThat(appointExperts.of(id, members).isAllowed()).isTrue();
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
    }

    @Test
    void letsTheLateOneAndWhoeverIsAwayOrSuspendedFallOut() throws Exception {
        planAbsence.enter(person(reserve.get(0)), new TypedAbsence(commissions.today(), commissions.today()));
        suspendExpert.suspend(reserve.get(1), "Asked for a pause");

        replaceLate.of(sheet(members.get(0)).id());

        assertThat(called()).isEqualTo(reserve.get(2));
        assertThat(out())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        members.get(0), Cause.LATE, reserve.get(0), Cause.ABSENCE, reserve.get(1), Cause.SUSPENSION));
        suspendExpert.reinstate(reserve.get(1));
        assertThat(fallen.of(id)).extracting(FallOut::reason).containsOnly(application.number());
        assertThat(journal.ofCase(id.toString()).toString().split("competition.expertFellOut", -1))
                .hasSize(4);
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(cases.officer(Role.AUDITOR))))
                .andExpect(content()
                        .string(containsString(
                                experts.find(reserve.get(0)).orElseThrow().name())))
                .andExpect(content().string(containsString("id=\"draw\"")));
    }

    @Test
    void putsTheNextOfTheReserveInThePlaceOfWhoeverDeclaresAtWork() {
        declares(members.get(0));
        assertThat(called()).isEqualTo(reserve.get(0));
        assertThat(live()).hasSize(5);

        declares(members.get(1));
        declares(reserve.get(0));
        assertThat(live())
                .containsExactlyInAnyOrder(
                        members.get(2), members.get(3), members.get(4), reserve.get(1), reserve.get(2));
        assertThat(history()).doesNotContain("competition.conflictUnreplaced");
    }

    @Test
    @DisplayName("expert.minPerApplication: with the reserve gone it goes on, until too few sheets are left")
    void goesOnWithTheSheetsLeftWhereTheReserveIsGone() {
        reserve.forEach(gone -> suspendExpert.suspend(gone, "Asked for a pause"));
        declares(members.get(0));
        declares(members.get(1));
        assertThat(live()).containsExactlyInAnyOrderElementsOf(members.subList(2, 5));
        assertThat(history())
                .filteredOn("competition.conflictUnreplaced"::equals)
                .hasSize(2);
        assertThat(isCalling()).isFalse();
        assertThat(fallen.of(id)).isEmpty();

        declares(members.get(2));
        assertThat(history())
                .filteredOn("competition.conflictUnreplaced"::equals)
                .hasSize(2);
        cases.fire(application.id(), "Task_CallAnotherExpert");
        assertThat(live()).hasSize(3).containsAll(members.subList(3, 5)).doesNotContainAnyElementsOf(reserve);
    }

    @Test
    void keepsTheOrderOfTheReserveWhateverLanguageItReads() {
        reads(reserve.get(0), application.language().equals("kk") ? "ru" : "kk");

        replaceLate.of(sheet(members.get(0)).id());

        assertThat(called()).isEqualTo(reserve.get(0));
        assertThat(out()).containsOnlyKeys(members.get(0));
    }

    @Test
    void callsNobodyPastAnExpertWhomAnOfficerHasToJudge() {
        card(reserve.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));

        replaceLate.of(sheet(members.get(0)).id());

        assertThat(reviews.ofApplication(application.id()))
                .filteredOn(Review::further)
                .isEmpty();
        assertThat(reviews.ofApplication(application.id())).hasSize(5);
        assertThat(out()).containsOnlyKeys(members.get(0));
    }

    @Test
    void waitsForTheWordOfAnOfficerAndCallsTheNextOfTheReserveThen() {
        card(reserve.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));
        declares(members.get(0));
        replaceLate.of(sheet(members.get(1)).id());
        assertThat(live()).containsExactlyInAnyOrderElementsOf(members.subList(2, 5));
        assertThat(history())
                .doesNotContain("competition.conflictUnreplaced", "competition.lateUnreplaced")
                .filteredOn("competition.replacementWaits"::equals)
                .hasSize(2);

        FoundConflict hit = hit(reserve.get(0));
        weigh(cases.officer(Role.OPERATOR), () -> dismiss(hit));
        assertThat(live()).as("one hand alone").hasSize(3);
        weigh(people.open(Role.OPERATOR), () -> agree(hit));

        assertThat(live())
                .containsExactlyInAnyOrder(
                        members.get(2), members.get(3), members.get(4), reserve.get(0), reserve.get(1));
        assertThat(out()).containsOnlyKeys(members.get(1));
    }

    @Test
    void passesOverTheNextOfTheReserveWhoseConflictIsUpheld() {
        card(reserve.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));
        declares(members.get(0));

        FoundConflict hit = hit(reserve.get(0));
        weigh(cases.officer(Role.OPERATOR), () -> uphold(hit));

        assertThat(called()).isEqualTo(reserve.get(1));
        assertThat(out()).containsEntry(reserve.get(0), Cause.CONFLICT);
    }

    @Test
    void holdsTheCompetitionBeforeWhatIsWeighed() throws Exception {
        card(reserve.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));
        FoundConflict hit = hit(reserve.get(0));
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            competitions.counting(id);
            held.countDown();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!somebodyWaits() && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            weigh(cases.officer(Role.OPERATOR), () -> uphold(hit));
        }));
        assertThat(held.await(60, TimeUnit.SECONDS)).isTrue();

        Weighed seen = new Weighed(hit.personId(), hit.organisationId(), hit.fingerprint());
        weigh(people.open(Role.OPERATOR), () -> weighFound.uphold(id, seen, "The same telephone"));

        call.get(60, TimeUnit.SECONDS);
        assertThat(hit(reserve.get(0)).weighing().isUpheld()).isTrue();
    }

    @Test
    void saysInTheTaskWhoseConflictAnOfficerHasToJudge() {
        card(reserve.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));
        members.subList(0, 3).forEach(this::declares);
        cases.fire(application.id(), "Task_CallAnotherExpert");
        String name = experts.find(reserve.get(0)).orElseThrow().name();
        assertThat(cases.refusal(application.id(), Role.SECRETARY, Map.of("callAgain", true)))
                .contains(cases.worded("competition.nextUnjudged", Map.of("name", name)));

        FoundConflict hit = hit(reserve.get(0));
        weigh(cases.officer(Role.OPERATOR), () -> dismiss(hit));
        weigh(people.open(Role.OPERATOR), () -> agree(hit));

        assertThat(isCalling()).isFalse();
        assertThat(live())
                .containsExactlyInAnyOrder(
                        members.get(3), members.get(4), reserve.get(0), reserve.get(1), reserve.get(2));
    }

    @Test
    void putsTheNextOfTheReserveInThePlaceOfWhomAnOfficerTakesOff() throws Exception {
        card(members.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));
        takeOff(members.get(0));
        assertThat(called()).isEqualTo(reserve.get(0));
        assertThat(live()).hasSize(5).doesNotContain(members.get(0));
    }

    @Test
    void putsTheNextOfTheReserveInThePlaceOfAFinalSheetThatTwoDrop() throws Exception {
        Review sheet = sheet(members.get(0));
        declareConflicts.by(id, sheet.personId(), List.of(new Declaration(application.id(), false, "")));
        commissions.finish(sheet, "80");
        card(members.get(0), "+7 705 777 88 99", Set.of("kk", "ru"));
        takeOff(members.get(0));
        assertThat(live()).as("one officer is not enough").containsExactlyInAnyOrderElementsOf(members);
        UUID request = requests.ofCompetition(id).get(0).id();
        weigh(cases.officer(Role.SECRETARY), () -> decideOnSheet.of(request, true));
        assertThat(called()).isEqualTo(reserve.get(0));
        assertThat(live()).hasSize(5).doesNotContain(members.get(0));
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void takeOff(UUID expert) throws Exception {
        mvc.perform(post("/staff/competitions/" + id + "/conflicts/confirm")
                        .with(csrf())
                        .with(people.signedIn(cases.officer(Role.OPERATOR)))
                        .param("person", person(expert).toString())
                        .param("application", application.id().toString())
                        .param("seen", hit(expert).fingerprint())
                        .param("reason", "Shares the telephone"))
                .andExpect(flash().attributeExists("done"));
    }

    private FoundConflict hit(UUID expert) {
        return found.between(asked(), List.of(person(expert))).get(0);
    }

    private Verdict dismiss(FoundConflict hit) {
        return weighed.dismiss(asked(), hit.personId(), hit.organisationId(), hit.fingerprint(), "Business centre");
    }

    private Verdict agree(FoundConflict hit) {
        return weighed.agree(asked(), hit.personId(), hit.organisationId(), hit.fingerprint());
    }

    private Verdict uphold(FoundConflict hit) {
        return weighed.uphold(asked(), hit.personId(), hit.organisationId(), hit.fingerprint(), "The same office");
    }

    private void weigh(Person officer, Supplier<Verdict> what) {
        people.as(officer, () -> assertThat(what.get().isAllowed()).isTrue());
    }

    private ConflictCase asked() {
        return applicantConflicts.asked(competitions.find(id).orElseThrow());
    }

    private Review sheet(UUID expert) {
        return reviews.ofApplication(application.id()).stream()
                .filter(one -> one.personId().equals(person(expert)))
                .findFirst()
                .orElseThrow();
    }

    /** Who of the reserve has a sheet. */
    private UUID called() {
        return reserve.stream()
                .filter(one -> reviews.ofApplication(application.id()).stream()
                        .anyMatch(sheet -> sheet.personId().equals(person(one))))
                .reduce((first, second) -> {
                    throw new AssertionError("Two were called");
                })
                .orElseThrow();
    }

    private void declares(UUID expert) {
        List<Declaration> kin = List.of(new Declaration(application.id(), true, "Kin"));
        assertThat(declareConflicts.by(id, person(expert), kin).isAllowed()).isTrue();
    }

    /** Whose sheets count or may yet. */
    private List<UUID> live() {
        return reviews.ofApplication(application.id()).stream()
                .filter(Review::isLive)
                .map(sheet -> experts.ofPerson(sheet.personId()).orElseThrow().id())
                .toList();
    }

    private List<String> history() {
        return journal.ofCase(id.toString()).stream()
                .map(written -> written.entry().what())
                .toList();
    }

    private boolean isCalling() {
        return running.isRunning("expert-call", application.id().toString());
    }

    private Map<UUID, Cause> out() {
        return fallen.of(id).stream().collect(Collectors.toMap(FallOut::registryId, FallOut::cause));
    }

    private UUID person(UUID expert) {
        return experts.find(expert).orElseThrow().personId();
    }

    private void reads(UUID expert, String language) {
        card(expert, "", Set.of(language));
    }

    private void card(UUID expert, String phone, Set<String> languages) {
        TypedCard card =
                new TypedCard("Institute", "710000000", Set.of("4"), languages, "", "", phone, "", "", "", List.of());
        int seen = persons.card(person(expert)).orElseThrow().seen();
        people.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(keepCard.correct(person(expert), card, seen).isAllowed())
                        .isTrue());
    }
}
