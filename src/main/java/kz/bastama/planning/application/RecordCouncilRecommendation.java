package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the minutes of the council, and keeps the text that it had before it (Law 36-III, articles 4-1 and 4-2). */
@Service
public class RecordCouncilRecommendation {

    private final DirectionLists lists;
    private final Directions directions;
    private final Amendments amendments;
    private final Journal journal;

    RecordCouncilRecommendation(DirectionLists lists, Directions directions, Amendments amendments, Journal journal) {
        this.lists = lists;
        this.directions = directions;
        this.amendments = amendments;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId, CouncilMinutes minutes) {
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(before.recommended(minutes));
        amendments.keep(listId, Amendments.COUNCIL, directions.of(listId));
        journal.record(JournalEntry.of(listId.toString(), "planning.councilRecommended")
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "minutes", minutes.number(),
                        "recommendation", minutes.recommendation(),
                        "remarks", minutes.remarks().ru(),
                        "remarksKk", minutes.remarks().kk())));
    }
}
