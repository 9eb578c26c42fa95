package kz.bastama.planning.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionListProcess;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the planning of a year for a customer. There is one list for a customer and a year. */
@Service
public class OpenDirectionList {

    private final DirectionLists lists;
    private final DirectionListProcess process;
    private final Editions editions;
    private final Parties parties;
    private final Journal journal;
    private final Clock clock;

    OpenDirectionList(
            DirectionLists lists,
            DirectionListProcess process,
            Editions editions,
            Parties parties,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.process = process;
        this.editions = editions;
        this.parties = parties;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it: the new list, or why not. */
    public sealed interface Outcome {
        record Opened(UUID id) implements Outcome {}

        record Refused(Verdict verdict) implements Outcome {}
    }

    @Transactional
    public Outcome of(String customerCode, int year) {
        LocalDate today = LocalDate.now(clock);
        if (year < today.getYear() || year > today.getYear() + 1) {
            return new Outcome.Refused(Verdict.refused(Refusal.of(
                            "planning.yearOutOfReach", null, Map.of("from", today.getYear(), "to", today.getYear() + 1))
                    .at("year")));
        }
        Optional<DirectionList> existing = lists.of(customerCode, year);
        if (existing.isPresent()) {
            return new Outcome.Refused(Verdict.refused(Refusal.of("planning.listExists", null, Map.of("year", year))
                    .at("year")));
        }
        Customer customer = parties.customer(customerCode).orElseThrow();
        EditionId edition = editions.inForce(RegisterProposal.PROGRAMME, today).id();
        DirectionList list =
                lists.save(DirectionList.open(UUID.randomUUID(), customerCode, year, edition, clock.instant()));
        journal.record(JournalEntry.of(list.id().toString(), "planning.listOpened")
                .moved(null, ListState.DRAFTING.name())
                .by(customer.name().ru(), customer.name().kk())
                .with(Map.of("year", Integer.toString(year))));
        process.start(list, customer.name().between("", ", " + year));
        return new Outcome.Opened(list.id());
    }
}
