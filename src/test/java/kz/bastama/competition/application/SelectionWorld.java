package kz.bastama.competition.application;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.competition.domain.ApplicantProfiles;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationBuilder;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionBuilder;
import kz.bastama.competition.domain.CompetitionFixture;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ExpertCallProcess;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.SheetProcess;
import kz.bastama.competition.domain.TranslationProcess;
import kz.bastama.competition.domain.Translations;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Experts;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.Members;
import kz.bastama.expert.Weighing;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.mockito.stubbing.Answer;

/** The selection of one competition over ports in memory: two lots, their experts and members, and the use cases that judge. */
final class SelectionWorld {

    final Map<UUID, Review> sheets = new LinkedHashMap<>();
    final List<Ranked> ranking = new ArrayList<>();
    final Map<String, Vote> votes = new LinkedHashMap<>();
    final List<ConflictDeclaration> declared = new ArrayList<>();
    final Set<FoundConflict> found = new HashSet<>();
    final List<Application> applications;
    final List<Seated> members;
    final DeclareConflicts declare;
    final ScoreApplication score;
    final RankApplications rank;
    final CastVotes cast;
    final AgendaPoints points;
    final StrikeVotes strike;

    private Competition competition = CompetitionBuilder.builder(CompetitionFixture.announced("culture"))
            .state(CompetitionState.EXPERTISE)
            .build();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC);
    private Meeting meeting = Meeting.called(LocalDate.of(2026, 4, 20), "Hall", "Lots");

    SelectionWorld(int present) {
        List<Lot> lots = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> CompetitionFixture.lot(competition.id(), number, "10000000"))
                .toList();
        applications = IntStream.range(0, 5)
                .mapToObj(at -> ApplicationBuilder.builder(CompetitionFixture.sent(
                                lots.get(at / 3), "AP-" + at, "Title", BigDecimal.TEN, CompetitionFixture.PLANNED))
                        .state(ApplicationState.ADMITTED)
                        .build())
                .toList();
        members = IntStream.range(0, 7)
                .mapToObj(at -> new Seated(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Member " + at,
                        "NGO",
                        at < present ? Attendance.REMOTE : Attendance.ABSENT))
                .toList();
        meeting = meeting.ledBy(members.get(0));
        Editions editions = LegalFixture.editions();
        Journal journal = mock(Journal.class);
        Competitions competitions = mock(Competitions.class);
        Answer<Optional<Competition>> now = call -> Optional.of(competition);
        when(competitions.find(any())).thenAnswer(now);
        when(competitions.counting(any())).thenAnswer(call -> competition);
        when(competitions.receiving(any())).thenAnswer(call -> competition);
        when(competitions.save(any(Competition.class))).thenAnswer(call -> competition = call.getArgument(0));
        when(competitions.lotsOf(any())).thenReturn(lots);
        Applications sent = mock(Applications.class);
        when(sent.sentTo(any())).thenReturn(applications);
        when(sent.find(any()))
                .thenAnswer(call -> applications.stream()
                        .filter(one -> one.id().equals(call.getArgument(0)))
                        .findFirst());
        Reviews reviews = reviews();
        Selection selection = selection();
        Bodies bodies = mock(Bodies.class);
        when(bodies.of(any(), any())).thenAnswer(call -> call.getArgument(1) == Body.COMMISSION ? members : List.of());
        when(bodies.meeting(any(), any())).thenAnswer(call -> Optional.of(meeting));
        Conflicts conflicts = conflicts();
        FoundConflicts tell = mock(FoundConflicts.class);
        when(tell.between(any(), any()))
                .thenAnswer(call -> found.stream()
                        .filter(one -> call.<Collection<UUID>>getArgument(1).contains(one.personId()))
                        .filter(one -> call.<kz.bastama.expert.ConflictCase>getArgument(0).applicants().stream()
                                .anyMatch(
                                        applicant -> applicant.organisationId().equals(one.organisationId())))
                        .toList());
        ApplicantProfiles profiles = mock(ApplicantProfiles.class);
        when(profiles.of(any())).thenReturn(Map.of());
        Experts experts = mock(Experts.class);
        Translations translations = mock(Translations.class);
        Recusals recusals = new Recusals(competitions, sent, conflicts, editions);
        Hindrances hindrances = new Hindrances(
                competitions,
                sent,
                experts,
                mock(Members.class),
                new ApplicantConflicts(competitions, sent, profiles, tell),
                recusals,
                editions,
                mock(Terms.class),
                clock);
        SheetLanguage language = new SheetLanguage(sent, translations, experts);
        SheetProcess process = mock(SheetProcess.class);
        Unsettled unsettled = new Unsettled(sent, reviews, selection, editions);
        FinishScoring finish = new FinishScoring(
                reviews, competitions, mock(CompetitionProcess.class), mock(ExpertCallProcess.class), unsettled);
        CloseSheet close = new CloseSheet(
                process,
                language,
                new WaiveTranslation(
                        competitions, reviews, language, translations, mock(TranslationProcess.class), journal));
        BlindReview blind = new BlindReview(editions, sent, reviews, mock(BlindReviews.class));
        declare = new DeclareConflicts(
                competitions, reviews, sent, conflicts, recusals, blind, unsettled, close, finish, journal);
        score = new ScoreApplication(
                competitions, reviews, process, language, finish, editions, conflicts, hindrances, journal, clock);
        rank = new RankApplications(
                competitions, sent, reviews, bodies, selection, editions, mock(Terms.class), clock, journal);
        points = new AgendaPoints(competitions, sent, bodies, selection, recusals, hindrances, editions);
        cast = new CastVotes(
                competitions,
                bodies,
                selection,
                conflicts,
                recusals,
                hindrances,
                new VotingSeats(bodies, points, editions, clock),
                journal,
                clock);
        strike = new StrikeVotes(points, sent, bodies, selection, journal, clock);
    }

    UUID id() {
        return competition.id();
    }

    Application application(int at) {
        return applications.get(at % applications.size());
    }

    void give(UUID person, Application application) {
        Review sheet = Review.open(id(), application.id(), person);
        sheets.put(sheet.id(), sheet);
    }

    Optional<Review> sheet(UUID person, Application application) {
        return sheets.values().stream()
                .filter(one ->
                        one.personId().equals(person) && one.applicationId().equals(application.id()))
                .findFirst();
    }

    void tie(UUID person, Application application) {
        found.add(new FoundConflict(
                person,
                "Somebody",
                application.organisationId(),
                false,
                List.of(new ConflictTrace(ConflictTrace.Kind.HEAD_NUMBER, "")),
                "",
                Weighing.NONE));
    }

    void say(UUID person, UUID application, boolean conflict) {
        declared.add(new ConflictDeclaration(
                person,
                id().toString(),
                application,
                conflict,
                "Kin",
                clock.instant().plusSeconds(declared.size())));
    }

    /** Votes after having said that nothing binds, where nothing was said before. */
    Verdict vote(UUID person, Application application, Vote.Choice choice) {
        if (declared.stream()
                .noneMatch(
                        one -> one.personId().equals(person) && one.subjectId().equals(application.id()))) {
            say(person, application.id(), false);
        }
        return cast.of(id(), person, Map.of(application.id(), choice));
    }

    private Reviews reviews() {
        Reviews reviews = mock(Reviews.class);
        org.mockito.Mockito.doAnswer(
                        call -> sheets.put(call.<Review>getArgument(0).id(), call.getArgument(0)))
                .when(reviews)
                .save(any());
        when(reviews.find(any())).thenAnswer(call -> Optional.ofNullable(sheets.get(call.<UUID>getArgument(0))));
        when(reviews.competitionOf(any())).thenAnswer(call -> id());
        when(reviews.ofCompetition(any())).thenAnswer(call -> List.copyOf(sheets.values()));
        when(reviews.ofApplication(any()))
                .thenAnswer(call -> sheets.values().stream()
                        .filter(one -> one.applicationId().equals(call.getArgument(0)))
                        .toList());
        return reviews;
    }

    private Selection selection() {
        Selection selection = mock(Selection.class);
        when(selection.ranking(any())).thenAnswer(call -> List.copyOf(ranking));
        org.mockito.Mockito.doAnswer(call -> ranking.addAll(call.getArgument(1)))
                .when(selection)
                .keepRanking(any(), any());
        when(selection.votes(any())).thenAnswer(call -> List.copyOf(votes.values()));
        org.mockito.Mockito.doAnswer(call -> {
                    Vote vote = call.getArgument(1);
                    return votes.put(vote.personId() + ":" + vote.applicationId(), vote);
                })
                .when(selection)
                .cast(any(), any());
        return selection;
    }

    private Conflicts conflicts() {
        Conflicts conflicts = mock(Conflicts.class);
        org.mockito.Mockito.doAnswer(call -> {
                    say(call.getArgument(0), call.getArgument(2), call.getArgument(3));
                    return null;
                })
                .when(conflicts)
                .declare(any(), any(), any(), org.mockito.ArgumentMatchers.anyBoolean(), any());
        Answer<Optional<ConflictDeclaration>> latest = call -> declared.stream()
                .filter(one -> one.personId().equals(call.getArgument(0))
                        && one.subjectId().equals(call.getArgument(1)))
                .reduce((first, later) -> later);
        when(conflicts.ofCase(any())).thenAnswer(call -> List.copyOf(declared));
        when(conflicts.latest(any(), any())).thenAnswer(latest);
        when(conflicts.has(any(), any()))
                .thenAnswer(call -> latest.answer(call)
                        .map(ConflictDeclaration::hasConflict)
                        .orElse(false));
        return conflicts;
    }
}
