package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Dissent;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member who has voted writes a dissenting opinion on an application, until the voting is closed. */
@Service
public class WriteDissent {

    private static final int LONGEST = 4000;

    private final OpenMeeting openMeeting;
    private final AgendaPoints points;
    private final Bodies bodies;
    private final Proceedings proceedings;
    private final Journal journal;
    private final Clock clock;

    WriteDissent(
            OpenMeeting openMeeting,
            AgendaPoints points,
            Bodies bodies,
            Proceedings proceedings,
            Journal journal,
            Clock clock) {
        this.openMeeting = openMeeting;
        this.points = points;
        this.bodies = bodies;
        this.proceedings = proceedings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict of(UUID competitionId, UUID applicationId, UUID personId, String opinion) {
        Optional<Application> application = openMeeting.application(competitionId, applicationId);
        if (application.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        boolean voted = points.of(competitionId, applicationId).orElseThrow().counting().stream()
                .anyMatch(vote -> vote.personId().equals(personId));
        if (!voted) {
            return Verdict.refused(Refusal.of("competition.dissentWithoutVote", null));
        }
        if (opinion.isBlank() || opinion.length() > LONGEST) {
            return Verdict.refused(Refusal.of("competition.dissentLength", null, Map.of("longest", LONGEST)));
        }
        Seated member = bodies.of(competitionId, Body.COMMISSION).stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst()
                .orElseThrow();
        proceedings.keep(competitionId, new Dissent(applicationId, personId, member.name(), opinion, clock.instant()));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.dissentWritten")
                .with(Map.of("name", member.name(), "number", application.get().number())));
        return Verdict.allowed();
    }
}
