package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.ProgrammeMoney;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a competition: one type of grant, lots from one approved list. */
@Service
public class PlanCompetition {

    private final Competitions competitions;
    private final CompetitionProcess process;
    private final ApprovedLists lists;
    private final ProgrammeMoney money;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    PlanCompetition(
            Competitions competitions,
            CompetitionProcess process,
            ApprovedLists lists,
            ProgrammeMoney money,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.process = process;
        this.lists = lists;
        this.money = money;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it: the planned competition, or every reason why not. */
    public sealed interface Outcome {
        record Planned(UUID id) implements Outcome {}

        record Refused(Verdict verdict) implements Outcome {}
    }

    /**
     * @param programme whose rules apply, for example {@code state-grant}
     * @param directionIds directions of the list that become lots
     */
    @Transactional
    public Outcome of(String programme, UUID listId, String grantType, Set<UUID> directionIds, OfficialText title) {
        ApprovedList list = lists.find(listId).orElseThrow();
        List<ApprovedDirection> chosen = list.directions().stream()
                .filter(direction -> directionIds.contains(direction.id()))
                .toList();
        competitions.hold(chosen.stream().map(ApprovedDirection::id).toList());
        EditionId edition = editions.inForce(programme, LocalDate.now(clock)).id();
        Map<UUID, BigDecimal> lots =
                chosen.stream().collect(Collectors.toMap(ApprovedDirection::id, ApprovedDirection::amount));
        Verdict verdict = check(grantType, chosen).and(money.mayPlan(listId, edition, lots));
        if (!verdict.isAllowed()) {
            return new Outcome.Refused(verdict);
        }
        Competition competition = competitions.save(Competition.planned(
                UUID.randomUUID(), listId, list.customerCode(), grantType, title, edition, clock.instant()));
        for (int i = 0; i < chosen.size(); i++) {
            competitions.save(lot(competition.id(), i + 1, chosen.get(i)));
        }
        journal.record(JournalEntry.of(competition.id().toString(), "competition.planned")
                .moved(null, CompetitionState.PLANNED.name())
                .with(Map.of("lots", Integer.toString(chosen.size()))));
        process.start(competition);
        return new Outcome.Planned(competition.id());
    }

    private Verdict check(String grantType, List<ApprovedDirection> chosen) {
        List<Refusal> refusals = new ArrayList<>();
        if (chosen.isEmpty()) {
            refusals.add(Refusal.of("competition.noLots", null));
        }
        for (ApprovedDirection direction : chosen) {
            Map<String, Object> facts = Map.of("number", direction.number());
            if (!direction.grantType().equals(grantType)) {
                refusals.add(Refusal.of("competition.otherGrantType", null, facts));
            }
            if (competitions.called(direction.id())) {
                refusals.add(Refusal.of("competition.alreadyCalled", null, facts));
            }
        }
        return new Verdict(refusals);
    }

    private static Lot lot(UUID competitionId, int number, ApprovedDirection direction) {
        return new Lot(
                UUID.randomUUID(),
                competitionId,
                direction.id(),
                number,
                direction.sphere(),
                direction.title(),
                direction.goal(),
                direction.tasks(),
                direction.expectedResults(),
                direction.kato(),
                direction.amount(),
                direction.months(),
                null);
    }
}
