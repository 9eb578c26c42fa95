package kz.bastama.competition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.ConflictedSheets;
import kz.bastama.competition.application.Unsettled;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** No meeting without its quorum, and no ranking before every application has its sheets, all of them final. */
@Component
class HoldExpertMeetingGate implements TaskGate {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Unsettled unsettled;
    private final ConflictedSheets conflicted;
    private final Editions editions;
    private final MeetingDays days;
    private final Clock clock;

    HoldExpertMeetingGate(
            Competitions competitions,
            Bodies bodies,
            Unsettled unsettled,
            ConflictedSheets conflicted,
            Editions editions,
            MeetingDays days,
            Clock clock) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.unsettled = unsettled;
        this.conflicted = conflicted;
        this.editions = editions;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_HOLD_EXPERT_MEETING;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.EXPERT_NEW_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        Edition edition = editions.get(competition.edition());
        List<Seated> experts = bodies.of(competition.id(), Body.EXPERTS);
        Quorum quorum = new Quorum(edition.text("expert.quorum"));
        LocalDate today = LocalDate.now(clock);
        Optional<Meeting> called = bodies.meeting(competition.id(), Body.EXPERTS);
        LocalDate on = answers.date(CompetitionModel.EXPERT_MEETING_DATE.name())
                .or(() -> called.map(Meeting::date))
                .orElse(today);
        Verdict held = days.met(Body.EXPERTS, on, today).and(days.expertMeeting(competition, answers, today));
        String next = CompetitionModel.EXPERT_NEW_DATE.name();
        if (answers.has(next)) {
            return held.and(NewDate.check(quorum.isReached(experts), on, answers, next, today))
                    .and(days.called(competition.edition(), answers, next, MeetingDays.EXPERT_NOTICE));
        }
        List<Refusal> refusals = new ArrayList<>(held.refusals());
        if (!quorum.isReached(experts)) {
            refusals.add(Refusal.of(
                    "competition.noQuorum",
                    edition.basis("expert.quorum"),
                    Map.of("present", Quorum.present(experts), "needed", quorum.of(experts.size()))));
            refusals.add(Refusal.of("competition.meetAnew", null));
        }
        return new Verdict(refusals)
                .and(MeetingRoll.check(experts, called.orElseGet(() -> Meeting.uncalled(on))))
                .and(unsettled.ready(competition))
                .and(conflicted.check(competition));
    }
}
