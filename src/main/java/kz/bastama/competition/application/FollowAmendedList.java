package kz.bastama.competition.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.DirectionChange;
import kz.bastama.planning.ListAmended;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows an amended list: a competition whose every direction was withdrawn is called off by that order; where a part is withdrawn or the money is cut, the officers decide and are told. */
@Component
public class FollowAmendedList {

    private final Competitions competitions;
    private final CancelCompetition cancelCompetition;
    private final People people;
    private final TellOutcome tellOutcome;
    private final Journal journal;

    FollowAmendedList(
            Competitions competitions,
            CancelCompetition cancelCompetition,
            People people,
            TellOutcome tellOutcome,
            Journal journal) {
        this.competitions = competitions;
        this.cancelCompetition = cancelCompetition;
        this.people = people;
        this.tellOutcome = tellOutcome;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    public void on(ListAmended amended) {
        Map<UUID, Competition> open = new HashMap<>();
        amended.changes().stream()
                .filter(FollowAmendedList::takes)
                .flatMap(change -> competitions.ofDirection(change.directionId()).stream())
                .filter(Competition::isCancellable)
                .forEach(competition -> open.put(competition.id(), competition));
        open.values().forEach(competition -> follow(competition, amended));
    }

    private void follow(Competition competition, ListAmended amended) {
        OfficialText reason = amended.reason();
        journal.record(JournalEntry.of(competition.id().toString(), "competition.listAmended")
                .with(Map.of("order", amended.orderNumber(), "reason", reason.ru(), "reasonKk", reason.kk())));
        List<UUID> left =
                amended.list().directions().stream().map(ApprovedDirection::id).toList();
        boolean all = competitions.lotsOf(competition.id()).stream().noneMatch(lot -> left.contains(lot.directionId()));
        if (all) {
            cancelCompetition.of(competition.id(), Cancellation.Cause.DIRECTION_WITHDRAWN, reason.both());
            return;
        }
        for (Person officer : people.withRole(Role.OPERATOR, null)) {
            tellOutcome.send(
                    competition,
                    officer.id(),
                    "competition.listAmended",
                    Map.of(
                            "order",
                            amended.orderNumber(),
                            "reason",
                            Notice.byLanguage(reason.kk(), reason.ru(), reason.en())),
                    "/staff/competitions/" + competition.id());
        }
    }

    /** Withdrawn, or with less money than before. */
    private static boolean takes(DirectionChange change) {
        return change.kind() == DirectionChange.Kind.WITHDRAWN
                || change.kind() == DirectionChange.Kind.CHANGED
                        && change.after().amount().compareTo(change.before().amount()) < 0;
    }
}
