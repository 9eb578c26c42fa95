package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionListProcess;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to amend an approved list. What is published stands until the order. */
@Service
public class OpenAmendment {

    private final DirectionLists lists;
    private final Directions directions;
    private final Amendments amendments;
    private final DirectionListProcess process;
    private final Parties parties;
    private final Journal journal;

    OpenAmendment(
            DirectionLists lists,
            Directions directions,
            Amendments amendments,
            DirectionListProcess process,
            Parties parties,
            Journal journal) {
        this.lists = lists;
        this.directions = directions;
        this.amendments = amendments;
        this.process = process;
        this.parties = parties;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID listId, OfficialText reason) {
        DirectionList before = lists.find(listId).orElseThrow();
        if (before.state() != ListState.APPROVED || !before.isPublished()) {
            return Verdict.refused(Refusal.of("planning.notAmendable", null));
        }
        int inForce = amendments.inForce(listId);
        amendments.keep(listId, inForce, directions.of(listId));
        amendments.save(new Amendment(listId, inForce + 1, reason, null));
        DirectionList after = lists.save(before.amending());
        journal.record(JournalEntry.of(listId.toString(), "planning.amendmentOpened")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", reason.ru(), "reasonKk", reason.kk())));
        OfficialText customer =
                parties.customer(after.customerCode()).orElseThrow().name();
        process.amend(after, customer.between("", ", " + after.year()));
        return Verdict.allowed();
    }
}
