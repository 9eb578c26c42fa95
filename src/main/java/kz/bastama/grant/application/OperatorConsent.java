package kz.bastama.grant.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import org.springframework.stereotype.Component;

/** By whom and with whose right the operator wants a change of an agreement: an officer agreed to it, or proposed it. */
@Component
class OperatorConsent {

    static final String AGREED = "grant.addendumAgreed";
    static final String PROPOSED = "grant.addendumProposed";
    private static final Set<String> EITHER = Set.of(AGREED, PROPOSED);

    private final Journal journal;

    OperatorConsent(Journal journal) {
        this.journal = journal;
    }

    /** That to the last change. */
    Optional<JournalRecord> of(UUID grantId) {
        return journal.ofCase(grantId.toString()).stream()
                .filter(record -> EITHER.contains(record.entry().what()))
                .reduce((earlier, later) -> later);
    }
}
