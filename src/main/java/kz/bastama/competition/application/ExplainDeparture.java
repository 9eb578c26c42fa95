package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes why the commission does not support an application that reached the pass mark, and by which criterion; both are published with
 * the result.
 */
@Service
public class ExplainDeparture {

    private static final int LONGEST = 2000;

    private final Competitions competitions;
    private final Selection selection;
    private final Bodies bodies;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    ExplainDeparture(
            Competitions competitions,
            Selection selection,
            Bodies bodies,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.selection = selection;
        this.bodies = bodies;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param criterion a name among {@code criteria} of the edition */
    @Transactional
    public Verdict of(UUID competitionId, UUID applicationId, String criterion, OfficialText reason) {
        Competition competition = competitions.receiving(competitionId);
        Optional<Ranked> ranked = selection.ranking(competitionId).stream()
                .filter(one -> one.applicationId().equals(applicationId))
                .findFirst();
        Optional<Meeting> meeting = bodies.meeting(competitionId, Body.COMMISSION);
        if (ranked.isEmpty() || meeting.isEmpty() || competition.state() != CompetitionState.COMMISSION) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        Verdict begun = meeting.get().begun(LocalDate.now(clock));
        if (!begun.isAllowed()) {
            return begun;
        }
        if (!ranked.get().passed()) {
            return Verdict.refused(Refusal.of("competition.departureBelowPass", null));
        }
        if (!reason.isGiven(LONGEST)) {
            return Verdict.refused(Refusal.of("competition.departureReason", null, Map.of("longest", LONGEST)));
        }
        if (!editions.get(competition.edition()).names("criteria").contains(criterion)) {
            return Verdict.refused(Refusal.of("competition.departureCriterion", null));
        }
        selection.keepDeparture(applicationId, criterion, reason);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.departureExplained")
                .with(Map.of("criterion", criterion, "reason", reason.ru(), "reasonKk", reason.kk())));
        return Verdict.allowed();
    }
}
