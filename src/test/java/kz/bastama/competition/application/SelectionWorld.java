package kz.bastama.competition.application;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
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
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
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
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.SheetProcess;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.domain.TranslationProcess;
import kz.bastama.competition.domain.Translations;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.ConflictCase;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Draws;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.ExpertLoads;
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
import kz.bastama.notice.Notices;
import org.mockito.stubbing.Answer;

/**
 * The selection of one competition over ports in memory: two lots, a registry of nine experts of whom four judge from the beginning,
 * members, and the use cases that judge.
 */
final class SelectionWorld {

    private static final int REGISTERED = 9;
    private static final int FIRST = 4;
    private static final int RESERVE = 3;
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "operator", "Officer", Set.of());
    private static final Actor SECOND = new Actor(UUID.randomUUID(), "secretary", "Second", Set.of());

    final Map<UUID, Review> sheets = new LinkedHashMap<>();
    final Map<UUID, SheetRequest> requests = new LinkedHashMap<>();
    final List<Ranked> ranking = new ArrayList<>();
    final Map<String, Vote> votes = new LinkedHashMap<>();
    final List<ConflictDeclaration> declared = new ArrayList<>();
    final Set<FoundConflict> found = new HashSet<>();
    final List<Application> applications;
    final List<Expert> registry;
    final List<FallOut> out = new ArrayList<>();
    final List<Seated> members;
    final DeclareConflicts declare;
    final ScoreApplication score;
    final CallAnotherExpert call;
    final ReplaceLateExpert replace;
    final RankApplications rank;
    final CastVotes cast;
    final AgendaPoints points;
    final StrikeVotes strike;

    private final AskAboutSheet ask;
    private final DecideOnSheet decide;
    private final List<Seated> judges = new ArrayList<>();
    private Actor acting = OFFICER;
    private Competition competition = CompetitionBuilder.builder(CompetitionFixture.announced("culture"))
            .state(CompetitionState.EXPERTISE)
            .build();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC);
    private Meeting meeting = Meeting.uncalled(LocalDate.of(2026, 4, 20));

    /** @param isDrawn whether a draw named those who judge first and a reserve; else all are of the registry */
    SelectionWorld(int present, boolean isDrawn) {
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
        registry = IntStream.range(0, REGISTERED)
                .mapToObj(at -> new Expert(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Expert " + at,
                        Set.of("4"),
                        Set.of("kk"),
                        "University",
                        "710000000",
                        true))
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
        when(competitions.lot(any()))
                .thenAnswer(call -> lots.stream()
                        .filter(lot -> lot.id().equals(call.getArgument(0)))
                        .findFirst());
        Applications sent = mock(Applications.class);
        when(sent.sentTo(any())).thenReturn(applications);
        when(sent.find(any()))
                .thenAnswer(call -> applications.stream()
                        .filter(one -> one.id().equals(call.getArgument(0)))
                        .findFirst());
        Reviews reviews = reviews();
        Selection selection = selection();
        Bodies bodies = bodies();
        Conflicts conflicts = conflicts();
        FoundConflicts tell = mock(FoundConflicts.class);
        when(tell.between(any(), any()))
                .thenAnswer(call -> found.stream()
                        .filter(one -> call.<Collection<UUID>>getArgument(1).contains(one.personId()))
                        .filter(one -> call.<ConflictCase>getArgument(0).applicants().stream()
                                .anyMatch(
                                        applicant -> applicant.organisationId().equals(one.organisationId())))
                        .toList());
        ApplicantProfiles profiles = mock(ApplicantProfiles.class);
        when(profiles.of(any(), any())).thenReturn(Map.of());
        Experts experts = experts();
        Terms terms = mock(Terms.class);
        when(terms.due(any(), any(), any())).thenReturn(clock.instant());
        Notices notices = mock(Notices.class);
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
                terms,
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
        IssueConsolidatedSheets consolidated = mock(IssueConsolidatedSheets.class);
        when(consolidated.again(any(), any())).thenReturn(Optional.empty());
        RankAnew rankAnew =
                new RankAnew(competitions, sent, reviews, selection, bodies, consolidated, editions, notices, journal);
        score = new ScoreApplication(
                competitions,
                reviews,
                process,
                language,
                rankAnew,
                finish,
                editions,
                conflicts,
                hindrances,
                journal,
                clock);
        rank = new RankApplications(competitions, sent, reviews, bodies, selection, editions, terms, clock, journal);
        CurrentActor actor = () -> acting;
        SheetRequests asked = asked();
        ask = new AskAboutSheet(
                competitions, sent, reviews, asked, unsettled, mock(People.class), notices, actor, journal, clock);
        FallenExperts fallen = fallen();
        DrawnExperts drawn =
                new DrawnExperts(draws(isDrawn), experts, conflicts, competitions, sent, hindrances, fallen, editions);
        LetFallOut letFallOut = new LetFallOut(drawn, fallen, experts, hindrances, notices, journal, actor, clock);
        AskTranslation askTranslation =
                new AskTranslation(language, translations, mock(TranslationProcess.class), journal, clock);
        call = new CallAnotherExpert(
                competitions,
                sent,
                bodies,
                unsettled,
                new ChooseExpert(competitions, reviews, experts, mock(ExpertLoads.class), drawn, letFallOut),
                letFallOut,
                reviews,
                drawn,
                blind,
                new GiveOutSheet(reviews, process, askTranslation, blind, recusals, clock),
                journal,
                notices);
        declare = new DeclareConflicts(
                competitions,
                reviews,
                sent,
                conflicts,
                recusals,
                blind,
                unsettled,
                close,
                call,
                rankAnew,
                finish,
                journal);
        decide = new DecideOnSheet(
                competitions,
                sent,
                blind,
                reviews,
                asked,
                process,
                declare,
                recusals,
                hindrances,
                unsettled,
                notices,
                actor,
                journal,
                clock);
        replace = new ReplaceLateExpert(
                competitions,
                sent,
                blind,
                reviews,
                bodies,
                call,
                drawn,
                letFallOut,
                experts,
                close,
                finish,
                journal,
                notices);
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
        registry.subList(0, FIRST).forEach(expert -> {
            judges.add(new Seated(expert.id(), expert.personId(), expert.name(), null, Attendance.UNKNOWN));
            applications.forEach(one -> {
                Review sheet = Review.open(id(), one.id(), expert.personId());
                sheets.put(sheet.id(), sheet);
            });
        });
    }

    UUID id() {
        return competition.id();
    }

    Application application(int at) {
        return applications.get(at % applications.size());
    }

    /** By one officer: to drop a final sheet where the data tie its expert to the applicant, else to reopen it. */
    void ask(Review sheet) {
        acting = OFFICER;
        boolean tied = found.stream().anyMatch(one -> one.personId().equals(sheet.personId()));
        if (tied) {
            ask.toDrop(sheet.id(), "Kin", "");
        } else {
            ask.toReopen(sheet.id(), "A figure is wrong");
        }
    }

    /** By another officer; whatever became of the sheet since it was asked about. */
    Verdict agree(SheetRequest asked) {
        acting = SECOND;
        return decide.of(asked.id(), true);
    }

    List<SheetRequest> undecided() {
        return requests.values().stream().filter(SheetRequest::isAsked).toList();
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

    private Experts experts() {
        Experts experts = mock(Experts.class);
        when(experts.active()).thenReturn(registry);
        when(experts.activeIn(any())).thenReturn(registry);
        when(experts.find(any()))
                .thenAnswer(call -> registry.stream()
                        .filter(one -> one.id().equals(call.getArgument(0)))
                        .findFirst());
        when(experts.ofPerson(any()))
                .thenAnswer(call -> registry.stream()
                        .filter(one -> one.personId().equals(call.getArgument(0)))
                        .findFirst());
        return experts;
    }

    private Draws draws(boolean isDrawn) {
        Draws draws = mock(Draws.class);
        List<Line> lines = IntStream.rangeClosed(1, REGISTERED)
                .mapToObj(
                        number -> new Line(number, "", registry.get(number - 1).id(), "Expert", ""))
                .toList();
        List<Integer> order = IntStream.rangeClosed(1, FIRST + RESERVE).boxed().toList();
        ExpertDraw draw = new ExpertDraw(
                id().toString(),
                null,
                clock.instant(),
                "",
                List.of(new Urn("4", FIRST, RESERVE, lines, order)),
                List.of(),
                clock.instant(),
                "",
                "");
        when(draws.ofCase(any())).thenReturn(isDrawn ? Optional.of(draw) : Optional.empty());
        return draws;
    }

    private FallenExperts fallen() {
        FallenExperts fallen = mock(FallenExperts.class);
        when(fallen.of(any())).thenAnswer(call -> List.copyOf(out));
        when(fallen.add(any(), any())).thenAnswer(call -> out.add(call.getArgument(1)));
        return fallen;
    }

    /** Whom the draw named, in its order. */
    List<Expert> named() {
        return registry.subList(0, FIRST + RESERVE);
    }

    private Bodies bodies() {
        Bodies bodies = mock(Bodies.class);
        when(bodies.of(any(), any()))
                .thenAnswer(call -> call.getArgument(1) == Body.COMMISSION ? members : List.copyOf(judges));
        when(bodies.meeting(any(), any())).thenAnswer(call -> Optional.of(meeting));
        doAnswer(call -> judges.add(call.getArgument(2))).when(bodies).seat(any(), any(), any());
        doAnswer(call -> judges.removeIf(one -> one.personId().equals(call.getArgument(2))))
                .when(bodies)
                .unseat(any(), any(), any());
        return bodies;
    }

    private SheetRequests asked() {
        SheetRequests asked = mock(SheetRequests.class);
        doAnswer(call -> requests.put(call.<SheetRequest>getArgument(0).id(), call.getArgument(0)))
                .when(asked)
                .save(any());
        when(asked.find(any())).thenAnswer(call -> Optional.ofNullable(requests.get(call.<UUID>getArgument(0))));
        when(asked.ofCompetition(any())).thenAnswer(call -> List.copyOf(requests.values()));
        return asked;
    }

    private Reviews reviews() {
        Reviews reviews = mock(Reviews.class);
        doAnswer(call -> sheets.put(call.<Review>getArgument(0).id(), call.getArgument(0)))
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
        doAnswer(call -> {
                    List<Ranked> kept = call.getArgument(1);
                    ranking.removeIf(old ->
                            kept.stream().anyMatch(one -> one.applicationId().equals(old.applicationId())));
                    return ranking.addAll(kept);
                })
                .when(selection)
                .keepRanking(any(), any());
        when(selection.lapseVotes(any(), any())).thenAnswer(call -> {
            int before = votes.size();
            votes.values()
                    .removeIf(vote -> vote.choice() != Vote.Choice.RECUSED
                            && call.<Collection<UUID>>getArgument(1).contains(vote.applicationId()));
            return before - votes.size();
        });
        when(selection.votes(any())).thenAnswer(call -> List.copyOf(votes.values()));
        doAnswer(call -> {
                    Vote vote = call.getArgument(1);
                    return votes.put(vote.personId() + ":" + vote.applicationId(), vote);
                })
                .when(selection)
                .cast(any(), any());
        return selection;
    }

    private Conflicts conflicts() {
        Conflicts conflicts = mock(Conflicts.class);
        doAnswer(call -> {
                    say(call.getArgument(0), call.getArgument(2), call.getArgument(3));
                    return null;
                })
                .when(conflicts)
                .declare(any(), any(), any(), anyBoolean(), any());
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
