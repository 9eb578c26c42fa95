package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a project whose report was refused; its public page says so. */
@Service
public class CloseFailedGrant {

    private final Grants grants;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    CloseFailedGrant(Grants grants, GranteeNotices notices, Journal journal, Clock clock) {
        this.grants = grants;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Grant after = grants.save(before.failed(clock.instant()));
        journal.record(JournalEntry.of(grantId.toString(), "grant.failed")
                .moved(before.state().name(), after.state().name()));
        notices.send(after, "failed", "1", Map.of("number", after.number(), "title", after.title()));
    }
}
