package kz.bastama.competition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.application.AppointExperts;
import kz.bastama.competition.application.CastVotes;
import kz.bastama.competition.application.DeclareAsMember;
import kz.bastama.competition.application.DeclareConflicts;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.application.JoinMeeting;
import kz.bastama.competition.application.LeadMeetingOnNext;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.application.RecordAttendance;
import kz.bastama.competition.application.RecordAttendance.Entered;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.application.SeatMembers;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Experts and members of commissions at work. */
@Component
public class TestSelection {

    /** What the secretary answers when the experts have met. */
    public static final Map<String, Object> MET = Map.of("expertAttendance", true);

    /** What the secretary answers when all have voted. */
    public static final Map<String, Object> VOTED = Map.of("votingClosed", true);

    private final TestCompetitions cases;
    private final TestPeople testPeople;
    private final Competitions competitions;
    private final Reviews reviews;
    private final Selection selection;
    private final Editions editions;
    private final AppointExperts appointExperts;
    private final DeclareConflicts declareConflicts;
    private final ScoreApplication scoreApplication;
    private final RecordAttendance recordAttendance;
    private final LeadMeetingOnNext leadMeetingOnNext;
    private final SeatMembers seatMembers;
    private final JoinMeeting joinMeeting;
    private final CastVotes castVotes;
    private final MemberDeclarations memberDeclarations;
    private final DeclareAsMember declareAsMember;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private LocalDate called;

    TestSelection(
            TestCompetitions cases,
            TestPeople testPeople,
            Competitions competitions,
            Reviews reviews,
            Selection selection,
            Editions editions,
            AppointExperts appointExperts,
            DeclareConflicts declareConflicts,
            ScoreApplication scoreApplication,
            RecordAttendance recordAttendance,
            LeadMeetingOnNext leadMeetingOnNext,
            SeatMembers seatMembers,
            JoinMeeting joinMeeting,
            CastVotes castVotes,
            MemberDeclarations memberDeclarations,
            DeclareAsMember declareAsMember,
            WorkingCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.testPeople = testPeople;
        this.competitions = competitions;
        this.reviews = reviews;
        this.selection = selection;
        this.editions = editions;
        this.appointExperts = appointExperts;
        this.declareConflicts = declareConflicts;
        this.scoreApplication = scoreApplication;
        this.recordAttendance = recordAttendance;
        this.leadMeetingOnNext = leadMeetingOnNext;
        this.seatMembers = seatMembers;
        this.joinMeeting = joinMeeting;
        this.castVotes = castVotes;
        this.memberDeclarations = memberDeclarations;
        this.declareAsMember = declareAsMember;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Verdict choose(UUID competition, List<Seat> experts) {
        return appointExperts.of(competition, registryIds(experts));
    }

    /** Confirms the check and appoints the experts: their sheets lie ready afterwards. */
    public void openExpertise(UUID competition, List<Seat> experts) {
        confirmCheck(competition);
        choose(competition, experts);
        cases.complete(competition, Role.OPERATOR, Map.of("expertsAppointed", true));
    }

    public void confirmCheck(UUID competition) {
        cases.completeAs(
                cases.secondOfficer(Role.OPERATOR),
                competition,
                Map.of(
                        "checkSignatoryKk",
                        "Basqarma toragasy",
                        "checkSignatory",
                        "Chair Of Board",
                        "checkConfirmed",
                        true));
        cases.fire(competition, "Task_IssueCheckConclusion");
    }

    /** The expert declares of every application, with a conflict on those named. */
    public Verdict declare(UUID competition, Seat expert, UUID... conflicts) {
        List<Declaration> declarations = sheets(competition, expert).stream()
                .map(sheet -> new Declaration(
                        sheet.applicationId(), List.of(conflicts).contains(sheet.applicationId()), "Works there"))
                .toList();
        return declareConflicts.by(competition, expert.person().id(), declarations);
    }

    /** Every expert declares no conflict and gives each application that many of a hundred points. */
    public void score(UUID competition, List<Seat> experts, Map<UUID, String> points) {
        for (Seat expert : experts) {
            declare(competition, expert);
            sheets(competition, expert).stream()
                    .filter(sheet -> sheet.state() == Review.State.OPEN)
                    .forEach(sheet -> finish(sheet, points.get(sheet.applicationId())));
        }
    }

    public void finish(Review sheet, String points) {
        Edition edition = editions.get(
                competitions.find(sheet.competitionId()).orElseThrow().edition());
        BigDecimal left = new BigDecimal(points);
        Map<String, BigDecimal> scores = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        for (String criterion : edition.names("criteria")) {
            BigDecimal given =
                    left.min(edition.decimal("criteria." + criterion)).setScale(1, RoundingMode.DOWN);
            scores.put(criterion, given);
            remarks.put(criterion, "Reasoned");
            left = left.subtract(given);
        }
        scoreApplication.keep(sheet.id(), scores, remarks, "As asked");
        scoreApplication.finish(sheet.id());
    }

    /** Whoever was called for the application declares no conflict and scores it. */
    public void scoreCalled(UUID application, String points) {
        reviews.ofApplication(application).stream().filter(Review::isOpen).forEach(sheet -> {
            declareConflicts.by(
                    sheet.competitionId(), sheet.personId(), List.of(new Declaration(application, false, "")));
            finish(sheet, points);
        });
    }

    public List<Review> sheets(UUID competition, Seat expert) {
        return reviews.ofCompetition(competition).stream()
                .filter(sheet -> sheet.personId().equals(expert.person().id()))
                .toList();
    }

    public Verdict attend(UUID competition, Body body, List<Seat> seats, Attendance attendance) {
        Entered how = new Entered(attendance, attendance == Attendance.ABSENT ? "illness" : null);
        return recordAttendance.of(
                competition,
                body,
                seats.stream().collect(Collectors.toMap(seat -> seat.person().id(), seat -> how)),
                attendance.isPresent() && !seats.isEmpty()
                        ? seats.get(0).person().id()
                        : null);
    }

    /** Somebody who takes part leads the meeting. */
    public Verdict lead(UUID competition, Body body, Seat chair) {
        return recordAttendance.of(competition, body, Map.of(), chair.person().id());
    }

    /** The experts meet today; they were called to it in time. */
    public void callExperts(UUID competition) {
        early(() -> cases.complete(
                competition,
                Role.SECRETARY,
                Map.of(
                        "expertMeetingDate",
                        day(),
                        "expertMeetingTime",
                        "15:00",
                        "expertMeetingPlaceKk",
                        "Оператордың залы",
                        "expertMeetingPlace",
                        "Hall of the operator")));
        cases.fire(competition, "Task_InviteExperts");
    }

    /** The members meet today; they were called to it in time. */
    public void call(UUID caseId) {
        early(() -> cases.complete(caseId, Role.SECRETARY, meeting()));
    }

    /** One of those who voted leads the meeting on the next in rank. */
    public Verdict leadOnNext(UUID succession, Seat chair) {
        return leadMeetingOnNext.of(succession, chair.person().id());
    }

    /** As it were ten days ago. */
    private void early(Runnable act) {
        Date now = ClockUtil.getCurrentTime();
        boolean real = Math.abs(now.getTime() - Instant.now().toEpochMilli()) < 60_000;
        called = lastWorkingDay();
        ClockUtil.setCurrentTime(Date.from(now.toInstant().minus(Duration.ofDays(10))));
        try {
            act.run();
        } finally {
            called = null;
            if (real) {
                ClockUtil.reset();
            } else {
                ClockUtil.setCurrentTime(now);
            }
        }
    }

    /** From the last sheet to the open voting, in which every member takes part. */
    public void convene(UUID competition, List<Seat> experts, List<Seat> members) {
        callExperts(competition);
        hold(competition, experts, members);
    }

    /** The same, once the experts are called. */
    public void hold(UUID competition, List<Seat> experts, List<Seat> members) {
        openVoting(competition, experts, members);
        members.forEach(member -> declareNone(competition, member));
        join(competition, members);
        lead(competition, Body.COMMISSION, members.get(0));
    }

    /** The members are called for today; nobody of them has said or done anything yet. */
    public void openVoting(UUID competition, List<Seat> experts, List<Seat> members) {
        attend(competition, Body.EXPERTS, experts, Attendance.IN_PERSON);
        cases.complete(competition, Role.SECRETARY, MET);
        cases.fire(competition, "Task_IssueExpertProtocol");
        cases.signAsExperts(competition);
        seat(competition, members);
        call(competition);
        cases.fire(competition, "Task_NotifyMembers");
    }

    /** The member declares a conflict with none of those it is still asked about. */
    public void declareNone(UUID competition, Seat member) {
        UUID person = member.person().id();
        testPeople.as(
                member.person(),
                () -> declareAsMember.of(
                        competition,
                        person,
                        memberDeclarations.asked(competition, person).stream()
                                .map(one -> new Declaration(one.id(), false, ""))
                                .toList()));
    }

    /** The commission meets today. */
    public Map<String, Object> meeting() {
        return Map.of(
                "commissionDate", day(),
                "commissionTime", "15:00",
                "commissionPlaceKk", "Оператордың залы",
                "commissionPlace", "Hall of the operator",
                "agendaKk", "Лоттар",
                "agenda", "Lots");
    }

    public String today() {
        return LocalDate.now(clock).toString();
    }

    private String day() {
        return (called == null ? LocalDate.now(clock) : called).toString();
    }

    /** Today, unless nobody meets today: then the day before, and so on. */
    private LocalDate lastWorkingDay() {
        return Stream.iterate(LocalDate.now(clock), day -> day.minusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    public Verdict seat(UUID competition, List<Seat> members) {
        return seatMembers.of(competition, registryIds(members));
    }

    public Verdict vote(UUID competition, Seat member, Map<UUID, Vote.Choice> choices) {
        Verdict[] verdict = new Verdict[1];
        testPeople.as(
                member.person(),
                () -> verdict[0] = castVotes.of(competition, member.person().id(), choices));
        return verdict[0];
    }

    public void join(UUID competition, List<Seat> members) {
        members.forEach(member -> testPeople.as(
                member.person(),
                () -> joinMeeting.of(competition, member.person().id(), Attendance.REMOTE)));
    }

    /** Every member takes part and votes the same way on everything that is ranked. */
    public void voteAll(UUID competition, List<Seat> members, Vote.Choice choice) {
        members.forEach(member -> declareNone(competition, member));
        join(competition, members);
        lead(competition, Body.COMMISSION, members.get(0));
        Map<UUID, Vote.Choice> choices = new HashMap<>();
        selection.ranking(competition).forEach(ranked -> choices.put(ranked.applicationId(), choice));
        members.forEach(member -> vote(competition, member, choices));
    }

    private static List<UUID> registryIds(List<Seat> seats) {
        return seats.stream().map(Seat::registryId).toList();
    }
}
