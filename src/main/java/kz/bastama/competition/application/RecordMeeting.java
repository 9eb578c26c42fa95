package kz.bastama.competition.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Component;

/** Writes down that a commission met, or that it had no quorum and meets anew on another day. */
@Component
class RecordMeeting {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Selection selection;
    private final Detours detours;
    private final AgendaPoints points;
    private final Editions editions;
    private final Journal journal;

    RecordMeeting(
            Competitions competitions,
            Bodies bodies,
            Selection selection,
            Detours detours,
            AgendaPoints points,
            Editions editions,
            Journal journal) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.selection = selection;
        this.detours = detours;
        this.points = points;
        this.editions = editions;
        this.journal = journal;
    }

    /**
     * @param next the new date; null where the commission had its quorum
     * @return whether it had
     */
    boolean of(UUID competitionId, Body body, LocalDate on, LocalDate next) {
        Competition competition = competitions.counting(competitionId);
        List<Seated> members = bodies.of(competitionId, body);
        int present = Quorum.present(members);
        if (next == null) {
            journal.record(JournalEntry.of(competitionId.toString(), "competition.met")
                    .with(Map.of(
                            "body", body.name(), "date", ShownTime.day(on), "present", Integer.toString(present))));
            return true;
        }
        String share =
                editions.get(competition.edition()).text(body == Body.EXPERTS ? "expert.quorum" : "commission.quorum");
        int needed = new Quorum(share).of(members.size());
        Postponement postponed = lost(competitionId)
                .filter(point -> body == Body.COMMISSION && present >= needed)
                .map(point -> new Postponement(on, point.present(), point.needed(), next, true))
                .orElseGet(() -> new Postponement(on, present, needed, next, false));
        detours.postpone(competitionId, body, postponed);
        members.forEach(member -> bodies.attend(competitionId, body, member.personId(), Attendance.UNKNOWN));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.postponed")
                .with(Map.of(
                        "body", body.name(),
                        "date", ShownTime.day(on),
                        "present", Integer.toString(postponed.present()),
                        "needed", Integer.toString(postponed.needed()),
                        "recused", Boolean.toString(postponed.recused()),
                        "next", ShownTime.day(next))));
        int lapsed = body == Body.COMMISSION ? selection.lapseVotes(competitionId) : 0;
        if (lapsed > 0) {
            journal.record(JournalEntry.of(competitionId.toString(), "competition.votesLapsed")
                    .with(Map.of("votes", Integer.toString(lapsed))));
        }
        return false;
    }

    /** The point with the fewest left after the recusals. */
    private Optional<AgendaPoint> lost(UUID competitionId) {
        return points.of(competitionId).stream()
                .filter(point -> !point.hasQuorum() && point.canHaveQuorum())
                .min(Comparator.comparingInt(AgendaPoint::present));
    }
}
