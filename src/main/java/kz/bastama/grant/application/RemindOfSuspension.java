package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee that the term of the remedy is over and the grant still suspended. */
@Service
public class RemindOfSuspension {

    private final Grants grants;
    private final Suspensions suspensions;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    RemindOfSuspension(Grants grants, Suspensions suspensions, GranteeNotices notices, Journal journal, Clock clock) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        if (suspensions.inForce(grantId).isEmpty()) {
            return;
        }
        notices.send(grant, "suspensionTermOver", LocalDate.now(clock).toString(), Map.of("number", grant.number()));
        journal.record(JournalEntry.of(grantId.toString(), "grant.suspensionTermOver"));
    }
}
