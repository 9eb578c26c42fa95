package kz.bastama.competition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.AgendaPoints;
import kz.bastama.competition.application.ConflictedSheets;
import kz.bastama.competition.application.LotVerdicts;
import kz.bastama.competition.application.Unsettled;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Quorum, no sheet that must not count, everybody present has voted on everything, and each application above the pass mark that is voted down has its reason. */
@Component
class CloseVotingGate implements TaskGate {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Selection selection;
    private final LotVerdicts verdicts;
    private final AgendaPoints points;
    private final Editions editions;
    private final Unsettled unsettled;
    private final ConflictedSheets conflicted;
    private final MeetingDays days;
    private final Clock clock;

    CloseVotingGate(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Selection selection,
            LotVerdicts verdicts,
            AgendaPoints points,
            Editions editions,
            Unsettled unsettled,
            ConflictedSheets conflicted,
            MeetingDays days,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.selection = selection;
        this.verdicts = verdicts;
        this.points = points;
        this.editions = editions;
        this.unsettled = unsettled;
        this.conflicted = conflicted;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_CLOSE_VOTING;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.COMMISSION_NEW_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        Edition edition = editions.get(competition.edition());
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        Quorum quorum = new Quorum(edition.text("commission.quorum"));
        LocalDate today = LocalDate.now(clock);
        Meeting meeting = bodies.meeting(competition.id(), Body.COMMISSION).orElseThrow();
        LocalDate on = meeting.date();
        Verdict met = days.met(Body.COMMISSION, on, today);
        String next = CompetitionModel.COMMISSION_NEW_DATE.name();
        List<AgendaPoint> agenda = points.of(competition.id());
        List<Refusal> lacking = lackingQuorum(agenda, edition);
        if (answers.has(next)) {
            return met.and(NewDate.check(quorum.isReached(members) && lacking.isEmpty(), on, answers, next, today))
                    .and(days.called(competition.edition(), answers, next, MeetingDays.COMMISSION_NOTICE));
        }
        List<Refusal> refusals = new ArrayList<>(met.refusals());
        if (quorum.isReached(members)) {
            refusals.addAll(lacking);
        } else {
            refusals.add(Refusal.of(
                    "competition.noQuorum",
                    edition.basis("commission.quorum"),
                    Map.of("present", Quorum.present(members), "needed", quorum.of(members.size()))));
        }
        if (!quorum.isReached(members) || !lacking.isEmpty()) {
            refusals.add(Refusal.of("competition.meetAnew", null));
        }
        refusals.addAll(MeetingRoll.check(members, meeting).refusals());
        refusals.addAll(missingVotes(agenda));
        Map<UUID, OfficialText> reasons = selection.departures(competition.id());
        for (Lot lot : competitions.lotsOf(competition.id())) {
            verdicts.of(competition.id(), lot).departures().stream()
                    .filter(application -> !reasons.containsKey(application) && isVoted(application, agenda))
                    .forEach(application -> refusals.add(Refusal.of(
                            "competition.departureUnexplained", null, Map.of("number", number(application)))));
        }
        return new Verdict(refusals).and(unsettled.ready(competition)).and(conflicted.check(competition));
    }

    /** Points that lack their quorum although it could be reached: the commission meets anew for them. */
    private List<Refusal> lackingQuorum(List<AgendaPoint> agenda, Edition edition) {
        return agenda.stream()
                .filter(point -> !point.hasQuorum() && point.canHaveQuorum())
                .map(point -> Refusal.of(
                        "competition.noQuorumOn",
                        edition.basis("commission.quorumAfterRecusals"),
                        Map.of(
                                "number", number(point.applicationId()),
                                "present", point.present(),
                                "needed", point.needed())))
                .toList();
    }

    /** Where too few are there or free to judge nobody voted it down, and there is nothing to explain. */
    private static boolean isVoted(UUID application, List<AgendaPoint> agenda) {
        return agenda.stream().anyMatch(point -> point.applicationId().equals(application) && point.hasQuorum());
    }

    private static List<Refusal> missingVotes(List<AgendaPoint> agenda) {
        return agenda.stream()
                .flatMap(point -> point.missing().stream())
                .map(Seated::name)
                .distinct()
                .map(name -> Refusal.of("competition.votesMissing", null, Map.of("name", name)))
                .toList();
    }

    private String number(UUID application) {
        return applications.find(application).orElseThrow().number();
    }
}
