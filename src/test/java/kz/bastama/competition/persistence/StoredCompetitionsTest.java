package kz.bastama.competition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.bastama.BastamaTest;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionFixture;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.form.Page;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
class StoredCompetitionsTest {

    private static final Instant NOON = Instant.parse("2026-03-10T07:00:00.123Z");

    @Autowired
    private Competitions competitions;

    @Autowired
    private Applications applications;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Selection selection;

    @Autowired
    private JdbcClient jdbc;

    private final String customer =
            "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private Competition competition;
    private Lot lot;

    @BeforeEach
    void stores() {
        competition = competitions.save(CompetitionFixture.announced(customer));
        lot = competitions.save(CompetitionFixture.lot(competition.id(), 1, "10000000.00"));
    }

    @Test
    void keepsCompetitionAndLotAsTheyAre() {
        assertThat(competitions.find(competition.id())).contains(competition);
        assertThat(competitions.lot(lot.id())).contains(lot);
        Lot second = competitions.save(CompetitionFixture.lot(competition.id(), 2, "0.01"));
        assertThat(competitions.lotsOf(competition.id())).containsExactly(lot, second);
        assertThatThrownBy(() -> competitions.save(CompetitionFixture.lot(competition.id(), 2, "5.00")))
                .hasRootCauseInstanceOf(PSQLException.class);
    }

    @Test
    void keepsApplicationAsItWasSentToTheMillisecond() {
        Application sent = sent("Clean river", "5000000.50", NOON);

        assertThat(applications.find(sent.id())).contains(sent);
        assertThat(sent.receivedAt()).isEqualTo(NOON);
        assertThat(sent.asked()).isEqualTo("5000000.50");
    }

    @Test
    void refusesToOverwriteWhatSomebodySavedMeanwhile() {
        Application draft = applications.save(CompetitionFixture.draft(lot, UUID.randomUUID()));
        applications.save(draft.edited("{\"a\":1}", "One", UUID.randomUUID(), NOON, draft.version()));

        assertThatThrownBy(() ->
                        applications.save(draft.edited("{\"a\":2}", "Two", UUID.randomUUID(), NOON, draft.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(applications.find(draft.id()).orElseThrow().typed()).isEqualTo("{\"a\":1}");
        competitions.save(competition.closingMoved(NOON));
        assertThatThrownBy(() -> competitions.save(competition.intakeClosed(true)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void findsCompetitionsByPartOfATitleInAnyLanguageAndState() {
        Competition kazakh = competitions.save(Competition.planned(
                UUID.randomUUID(),
                UUID.randomUUID(),
                customer,
                "short",
                OfficialText.of("\u04e8\u0437\u0435\u043d 100 %", "\u0420\u0435\u043a\u0430"),
                CompetitionFixture.EDITION,
                NOON));

        assertThat(found(null, "\u04e9\u0437\u0435\u043d")).containsExactly(kazakh.id());
        assertThat(found(null, "\u0420\u0415\u041a")).containsExactly(kazakh.id());
        assertThat(found(null, "100 %")).containsExactly(kazakh.id());
        assertThat(found(null, "%")).containsExactly(kazakh.id());
        assertThat(found(null, "_")).isEmpty();
        assertThat(found(null, "' or 1=1 --")).isEmpty();
        assertThat(found(CompetitionState.PLANNED, "")).containsExactly(kazakh.id());
        assertThat(found(CompetitionState.CONCLUDED, "")).isEmpty();
        assertThat(found(null, "")).containsExactly(kazakh.id(), competition.id());
        assertThat(competitions.announced())
                .extracting(Competition::id)
                .contains(competition.id())
                .doesNotContain(kazakh.id());
    }

    @Test
    void pagesApplicationsTheLatestFirstWithoutDrafts() {
        applications.save(CompetitionFixture.draft(lot, UUID.randomUUID()));
        for (int at = 0; at < Page.SIZE + 2; at++) {
            sent("Project " + at, "100.00", NOON.plusSeconds(at));
        }

        Page<Application> first = applications.search(customer, null, null, null, "", 0);
        Page<Application> second = applications.search(customer, null, null, null, "", 1);
        assertThat(first.total()).isEqualTo(Page.SIZE + 2L);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.items())
                .hasSize(Page.SIZE)
                .first()
                .matches(one -> one.title().equals("Project 21"));
        assertThat(second.items()).extracting(Application::title).containsExactly("Project 1", "Project 0");
        assertThat(applications.search(customer, null, null, null, "", 999).items())
                .isEmpty();
        assertThat(applications
                        .search(customer, competition.id(), ApplicationState.SENT, null, "PROJECT 7", 0)
                        .items())
                .extracting(Application::title)
                .containsExactly("Project 7");
        assertThat(applications
                        .search(customer, competition.id(), ApplicationState.ADMITTED, null, "", 0)
                        .items())
                .isEmpty();
        assertThat(applications.search("nobody", null, null, null, "", 0).total())
                .isZero();
    }

    @Test
    void countsNumbersOfAYearWithoutGaps() {
        String first = applications.nextNumber(2199);

        assertThat(applications.nextNumber(2199))
                .isEqualTo("AP-2199-%05d".formatted(Integer.parseInt(first.substring(8)) + 1));
    }

    @Test
    void drawsANumberWithoutWaitingForWhoeverSendsAtTheSameMoment() {
        applications.nextNumber(2196);
        new TransactionTemplate(transactions).executeWithoutResult(sending -> {
            String mine = applications.nextNumber(2196);

            assertThat(CompletableFuture.supplyAsync(() -> applications.nextNumber(2196)))
                    .succeedsWithin(Duration.ofSeconds(20))
                    .isNotEqualTo(mine);
        });
    }

    @Test
    void keepsWhatTheCheckFoundAndAnsweredLast() {
        UUID id = sent("Clean river", "100.00", NOON).id();
        Finding failed = new Finding("term", false, "grantTypes.short.minMonths", Map.of("months", "2"));
        checks.keepFindings(id, List.of(failed, new Finding("verified", true, null, Map.of())));
        checks.keepFindings(id, List.of(failed));
        checks.keepGround(id, new GroundAnswer("bankruptcy", true, "Register", null));
        checks.keepGround(id, new GroundAnswer("bankruptcy", false, "Register, looked again", null));

        assertThat(checks.findings(id)).containsExactly(failed);
        assertThat(checks.grounds(id))
                .containsExactly(new GroundAnswer("bankruptcy", false, "Register, looked again", null));
    }

    @Test
    void ranksEqualOnesInTheOrderOfTheirArrival() {
        Application late = sent("Late", "100.00", NOON.plusSeconds(60));
        Application early = sent("Early", "100.00", NOON);
        Application best = sent("Best", "100.00", NOON.plusSeconds(120));
        selection.keepRanking(
                competition.id(),
                List.of(ranked(late, "80.00", 2), ranked(early, "80.00", 2), ranked(best, "90.00", 1)));

        assertThat(selection.ranking(competition.id()))
                .extracting(Ranked::applicationId)
                .containsExactly(best.id(), early.id(), late.id());
    }

    @Test
    void countsOneVoteOfAMemberTheLastOne() {
        Application application = sent("Clean river", "100.00", NOON);
        UUID member = UUID.randomUUID();
        selection.cast(competition.id(), new Vote(application.id(), member, Vote.Choice.FOR, NOON));
        selection.cast(competition.id(), new Vote(application.id(), member, Vote.Choice.RECUSED, NOON.plusSeconds(1)));

        assertThat(selection.votes(competition.id()))
                .containsExactly(new Vote(application.id(), member, Vote.Choice.RECUSED, NOON.plusSeconds(1)));
    }

    @Test
    void keepsAwardsAndReasons() {
        Application application = sent("Clean river", "100.00", NOON);
        selection.keepRanking(competition.id(), List.of(ranked(application, "80.00", 1)));
        Award award = new Award(application.id(), application.organisationId(), 1, new BigDecimal("100.00"));
        selection.keepAwards(competition.id(), lot.id(), List.of(award));
        selection.keepDeparture(application.id(), "relevance", OfficialText.of("Себебі", "Reason"));

        assertThat(selection.awards(competition.id())).containsOnly(Map.entry(lot.id(), List.of(award)));
        assertThat(selection.departures(competition.id()))
                .containsOnly(Map.entry(application.id(), OfficialText.of("Себебі", "Reason")));
    }

    @Test
    void keepsSeatsInTheOrderOfTheAppointmentAndOneForEachPerson() {
        Seated first = new Seated(UUID.randomUUID(), UUID.randomUUID(), "First", null, Attendance.UNKNOWN);
        Seated second = new Seated(UUID.randomUUID(), UUID.randomUUID(), "Second", null, Attendance.UNKNOWN);
        bodies.seat(competition.id(), Body.EXPERTS, second);
        bodies.seat(competition.id(), Body.EXPERTS, first);
        bodies.seat(competition.id(), Body.EXPERTS, second);
        bodies.attend(competition.id(), Body.EXPERTS, first.personId(), Attendance.REMOTE);
        Meeting meeting = Meeting.called(
                        LocalDate.of(2026, 4, 14),
                        LocalTime.of(15, 30),
                        OfficialText.of("Зал", "Hall"),
                        OfficialText.of("Лоттар", "Lots"))
                .ledBy(first);
        bodies.keep(competition.id(), Body.EXPERTS, meeting);

        assertThat(bodies.of(competition.id(), Body.EXPERTS))
                .extracting(Seated::name)
                .containsExactly("Second", "First");
        assertThat(bodies.of(competition.id(), Body.EXPERTS))
                .extracting(Seated::attendance)
                .containsExactly(Attendance.UNKNOWN, Attendance.REMOTE);
        assertThat(bodies.of(competition.id(), Body.COMMISSION)).isEmpty();
        assertThat(bodies.meeting(competition.id(), Body.EXPERTS)).contains(meeting);
        assertThat(bodies.ofPerson(Body.EXPERTS, first.personId())).containsExactly(competition.id());
        jdbc.sql(
                        "update competition_meetings set held_at = null, place_kk = null, agenda_kk = null where competition_id = ?")
                .param(competition.id())
                .update();
        assertThat(bodies.meeting(competition.id(), Body.EXPERTS))
                .as("a meeting of before has its words in one language, and no hour")
                .contains(Meeting.called(
                                LocalDate.of(2026, 4, 14),
                                null,
                                OfficialText.of("Hall", "Hall"),
                                OfficialText.of("Lots", "Lots"))
                        .ledBy(first));
        bodies.unseat(competition.id(), Body.EXPERTS, first.personId());
        assertThat(bodies.ofPerson(Body.EXPERTS, first.personId())).isEmpty();
    }

    @Test
    void keepsSheetsWithPointsAsTheyWereGiven() {
        Application application = sent("Clean river", "100.00", NOON);
        Review written = Review.open(competition.id(), application.id(), UUID.randomUUID())
                .written(Map.of("relevance", new BigDecimal("14.5")), Map.of("relevance", "<b>Good</b>"), "As asked");
        reviews.save(written);
        reviews.save(written.finished(NOON));

        assertThat(reviews.find(written.id())).contains(written.finished(NOON));
        assertThat(reviews.ofApplication(application.id())).containsExactly(written.finished(NOON));
        assertThat(reviews.ofCompetition(competition.id())).hasSize(1);
    }

    @Test
    void knowsWhichDirectionsAreCalled() {
        assertThat(competitions.called(lot.directionId())).isTrue();
        competitions.save(competition.intakeClosed(false));
        assertThat(competitions.called(lot.directionId())).isFalse();
        assertThat(competitions.called(UUID.randomUUID())).isFalse();
    }

    private List<UUID> found(CompetitionState state, String text) {
        return competitions.search(customer, state, text, 0).items().stream()
                .map(Competition::id)
                .toList();
    }

    private Application sent(String title, String asked, Instant at) {
        Application draft = applications.save(CompetitionFixture.draft(lot, UUID.randomUUID()));
        return applications.save(draft.sent(
                new Application.SentContent("{}", title, new BigDecimal(asked), 12, "kk"),
                applications.nextNumber(2198),
                at,
                "0".repeat(64)));
    }

    private Ranked ranked(Application application, String average, int rank) {
        return new Ranked(application.id(), lot.id(), new BigDecimal(average), rank, true, 3);
    }
}
