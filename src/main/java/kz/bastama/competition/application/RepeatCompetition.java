package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.ProgrammeMoney;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the lots that found no winner anew, as a competition of its own that is linked to the earlier one. */
@Service
public class RepeatCompetition {

    private final Competitions competitions;
    private final CompetitionProcess process;
    private final Selection selection;
    private final Successions successions;
    private final ApprovedLists lists;
    private final ProgrammeMoney money;
    private final Detours detours;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    RepeatCompetition(
            Competitions competitions,
            CompetitionProcess process,
            Selection selection,
            Successions successions,
            ApprovedLists lists,
            ProgrammeMoney money,
            Detours detours,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.process = process;
        this.selection = selection;
        this.successions = successions;
        this.lists = lists;
        this.money = money;
        this.detours = detours;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it: the planned competition, or every reason why not. */
    public sealed interface Outcome {

        record Planned(UUID id) implements Outcome {}

        record Refused(Verdict verdict) implements Outcome {}
    }

    @Transactional
    public Outcome of(UUID earlierId) {
        Competition earlier = competitions.counting(earlierId);
        competitions.hold(
                competitions.lotsOf(earlierId).stream().map(Lot::directionId).toList());
        List<Lot> open = lots(earlier);
        if (open.isEmpty()) {
            return new Outcome.Refused(Verdict.refused(Refusal.of("competition.nothingToRepeat", null)));
        }
        EditionId edition =
                editions.inForce(earlier.programme(), LocalDate.now(clock)).id();
        Verdict withinMoney = money.mayPlan(earlier.listId(), edition, Lot.money(open));
        if (!withinMoney.isAllowed()) {
            return new Outcome.Refused(withinMoney);
        }
        Competition again = competitions.save(Competition.planned(
                UUID.randomUUID(),
                earlier.listId(),
                earlier.customerCode(),
                earlier.grantType(),
                earlier.title(),
                edition,
                clock.instant()));
        for (int at = 0; at < open.size(); at++) {
            competitions.save(open.get(at).repeatedIn(again.id(), at + 1));
        }
        detours.repeat(again.id(), earlierId);
        journal.record(JournalEntry.of(earlierId.toString(), "competition.repeated")
                .with(Map.of(
                        "lots",
                        Integer.toString(open.size()),
                        "later",
                        again.id().toString())));
        journal.record(JournalEntry.of(again.id().toString(), "competition.plannedAgain")
                .moved(null, CompetitionState.PLANNED.name())
                .with(Map.of("lots", Integer.toString(open.size()), "earlier", earlierId.toString())));
        process.start(again);
        return new Outcome.Planned(again.id());
    }

    /**
     * Lots without a winner, and without a search for the next in rank that goes on, that are still on the list and were not
     * called anew already; none while the competition runs.
     */
    public List<Lot> lots(Competition competition) {
        boolean over =
                competition.state() == CompetitionState.NOT_HELD || competition.state() == CompetitionState.CONCLUDED;
        if (!over) {
            return List.of();
        }
        Map<UUID, List<Award>> awards = selection.awards(competition.id());
        List<UUID> searched = successions.ofCompetition(competition.id()).stream()
                .filter(one -> !one.isOver())
                .map(Succession::lotId)
                .toList();
        List<UUID> listed = lists.find(competition.listId()).orElseThrow().directions().stream()
                .map(ApprovedDirection::id)
                .toList();
        return competitions.lotsOf(competition.id()).stream()
                .filter(lot -> awards.getOrDefault(lot.id(), List.of()).isEmpty())
                .filter(lot -> !searched.contains(lot.id()))
                .filter(lot -> listed.contains(lot.directionId()) && !calledAnew(lot.directionId(), competition))
                .toList();
    }

    /** By this page or by planning: the money of a direction stands in one call at a time. */
    private boolean calledAnew(UUID directionId, Competition earlier) {
        return competitions.ofDirection(directionId).stream()
                .filter(one ->
                        !one.id().equals(earlier.id()) && !one.plannedAt().isBefore(earlier.plannedAt()))
                .anyMatch(one -> one.state() != CompetitionState.CANCELLED);
    }
}
