package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts experts of the registry on the expert commission, until the expertise is open. */
@Service
public class AppointExperts {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Reviews reviews;
    private final Experts experts;
    private final Hindrances hindrances;
    private final DrawnExperts drawn;
    private final Journal journal;

    AppointExperts(
            Competitions competitions,
            Bodies bodies,
            Reviews reviews,
            Experts experts,
            Hindrances hindrances,
            DrawnExperts drawn,
            Journal journal) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.reviews = reviews;
        this.experts = experts;
        this.hindrances = hindrances;
        this.drawn = drawn;
        this.journal = journal;
    }

    /** @param chosen ids of the registry; whoever was on the commission and is not among them leaves it */
    @Transactional
    public Verdict of(UUID competitionId, List<UUID> chosen) {
        Competition competition = competitions.counting(competitionId);
        if (competition.state() != CompetitionState.EXPERTISE
                || !reviews.ofCompetition(competitionId).isEmpty()) {
            return Verdict.refused(Refusal.of("competition.expertiseOpen", null));
        }
        if (chosen.stream()
                .anyMatch(id -> experts.find(id).filter(Expert::active).isEmpty())) {
            return Verdict.refused(Refusal.of("competition.notInRegistry", null));
        }
        Verdict hindered = hindrances.ofExperts(competition, chosen);
        if (!hindered.isAllowed()) {
            hindrances.note(competition, personsOf(chosen));
            return hindered;
        }
        Verdict byDraw = drawn.check(competitionId, chosen);
        if (!byDraw.isAllowed()) {
            return byDraw;
        }
        for (Seated seated : bodies.of(competitionId, Body.EXPERTS)) {
            if (!chosen.contains(seated.registryId())) {
                bodies.unseat(competitionId, Body.EXPERTS, seated.personId());
                note(competitionId, "competition.expertRemoved", seated.name());
            }
        }
        List<UUID> present = bodies.of(competitionId, Body.EXPERTS).stream()
                .map(Seated::registryId)
                .toList();
        for (UUID id : chosen) {
            Expert expert = experts.find(id).filter(Expert::active).orElseThrow();
            if (!present.contains(id)) {
                bodies.seat(
                        competitionId,
                        Body.EXPERTS,
                        new Seated(id, expert.personId(), expert.name(), null, Attendance.UNKNOWN));
                note(competitionId, "competition.expertAppointed", expert.name());
            }
        }
        return Verdict.allowed();
    }

    private List<UUID> personsOf(List<UUID> chosen) {
        return chosen.stream()
                .map(id -> experts.find(id).orElseThrow().personId())
                .toList();
    }

    private void note(UUID competitionId, String what, String name) {
        journal.record(JournalEntry.of(competitionId.toString(), what).with(Map.of("name", name)));
    }
}
