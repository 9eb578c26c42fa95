package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ExpertCallProcess;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts one more expert of the registry on the commission for applications that the others cannot settle: too few of them are left, or
 * their points lie further apart than the edition allows. An officer chooses, where nobody was found by the rule.
 */
@Service
public class AppointAnotherExpert {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Unsettled unsettled;
    private final GiveOutSheet giveOut;
    private final ExpertCallProcess calls;
    private final Experts experts;
    private final Hindrances hindrances;
    private final DrawnExperts drawn;
    private final Journal journal;
    private final Notices notices;

    AppointAnotherExpert(
            Competitions competitions,
            Bodies bodies,
            Unsettled unsettled,
            GiveOutSheet giveOut,
            ExpertCallProcess calls,
            Experts experts,
            Hindrances hindrances,
            DrawnExperts drawn,
            Journal journal,
            Notices notices) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.unsettled = unsettled;
        this.giveOut = giveOut;
        this.calls = calls;
        this.experts = experts;
        this.hindrances = hindrances;
        this.drawn = drawn;
        this.journal = journal;
        this.notices = notices;
    }

    @Transactional
    public Verdict of(UUID competitionId, UUID registryId) {
        Competition competition = competitions.counting(competitionId);
        Expert expert = experts.find(registryId).filter(Expert::active).orElse(null);
        if (expert == null) {
            return Verdict.refused(Refusal.of("competition.notInRegistry", null));
        }
        List<Application> disputed = this.unsettled.disputed(competition);
        List<Application> unsettled = Stream.concat(this.unsettled.lacking(competition).stream(), disputed.stream())
                .distinct()
                .toList();
        if (unsettled.isEmpty() || seated(competitionId).contains(registryId)) {
            return Verdict.refused(Refusal.of("competition.expertNotNeeded", null));
        }
        Verdict again = firstSheets(unsettled, expert);
        if (!again.isAllowed()) {
            return again;
        }
        Verdict hindered = hindrances.ofExperts(competition, List.of(registryId));
        if (!hindered.isAllowed()) {
            hindrances.note(competition, List.of(expert.personId()));
            return hindered;
        }
        Verdict byDraw = drawn.checkFurther(competition, unsettled, registryId, seated(competitionId));
        if (!byDraw.isAllowed()) {
            return byDraw;
        }
        bodies.seat(
                competitionId,
                Body.EXPERTS,
                new Seated(registryId, expert.personId(), expert.name(), null, Attendance.UNKNOWN));
        unsettled.forEach(one -> {
            giveOut.of(competition, one, expert.personId(), disputed.contains(one));
            calls.settled(one);
        });
        journal.record(JournalEntry.of(competitionId.toString(), "competition.expertAppointed")
                .with(Map.of("name", expert.name())));
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.expertAsked:" + competitionId + ":" + expert.personId(),
                expert.personId(),
                "competition.expertAsked",
                Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en())),
                "/expert/competitions/" + competitionId));
        return Verdict.allowed();
    }

    private Verdict firstSheets(List<Application> unsettled, Expert expert) {
        return new Verdict(unsettled.stream()
                .filter(one -> !giveOut.isPossible(one, expert.personId()))
                .map(one -> Refusal.of(
                        "competition.expertStoodBack", null, Map.of("name", expert.name(), "number", one.number())))
                .toList());
    }

    private List<UUID> seated(UUID competitionId) {
        return bodies.of(competitionId, Body.EXPERTS).stream()
                .map(Seated::registryId)
                .toList();
    }
}
