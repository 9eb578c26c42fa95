package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * Takes the vote from whoever turned out to be bound to the applicant after voting: it becomes a recusal, and the journal says so. From then
 * on the votes alone tell who was out of a point.
 */
@Component
class StrikeVotes {

    private final AgendaPoints points;
    private final Applications applications;
    private final Bodies bodies;
    private final Selection selection;
    private final Journal journal;
    private final Clock clock;

    StrikeVotes(
            AgendaPoints points,
            Applications applications,
            Bodies bodies,
            Selection selection,
            Journal journal,
            Clock clock) {
        this.points = points;
        this.applications = applications;
        this.bodies = bodies;
        this.selection = selection;
        this.journal = journal;
        this.clock = clock;
    }

    void of(UUID competitionId) {
        List<Seated> members = bodies.of(competitionId, Body.COMMISSION);
        for (AgendaPoint point : points.of(competitionId)) {
            String number =
                    applications.find(point.applicationId()).orElseThrow().number();
            point.out()
                    .forEach(person -> selection.cast(
                            competitionId,
                            new Vote(point.applicationId(), person, Vote.Choice.RECUSED, clock.instant())));
            for (Vote lost : point.lost()) {
                journal.record(JournalEntry.of(competitionId.toString(), "competition.voteLost")
                        .with(Map.of("name", nameOf(lost.personId(), members), "number", number)));
            }
        }
    }

    private static String nameOf(UUID personId, List<Seated> members) {
        return members.stream()
                .filter(member -> member.personId().equals(personId))
                .map(Seated::name)
                .findFirst()
                .orElse("");
    }
}
