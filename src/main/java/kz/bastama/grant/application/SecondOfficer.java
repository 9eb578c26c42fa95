package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether the present officer may decide second on what another officer began. */
@Component
class SecondOfficer {

    private final TwoOfficers officers;
    private final Journal journal;

    SecondOfficer(TwoOfficers officers, Journal journal) {
        this.officers = officers;
        this.journal = journal;
    }

    /** @param step name of the event by which it was begun, in the history of the grant */
    Verdict after(UUID grantId, String step) {
        JournalRecord first = journal.ofCase(grantId.toString()).stream()
                .filter(record -> record.entry().what().equals(step))
                .reduce((one, later) -> later)
                .orElseThrow();
        return switch (officers.after(first)) {
            case OTHER -> Verdict.allowed();
            case SAME_PERSON -> Verdict.refused(Refusal.of("grant.samePerson", null));
            case SAME_RIGHT -> Verdict.refused(Refusal.of("grant.sameRight", null));
            case NOBODY_ELSE -> Verdict.refused(Refusal.of("grant.onlyOfficer", null));
        };
    }
}
