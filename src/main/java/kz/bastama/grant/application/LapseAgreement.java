package kz.bastama.grant.application;

import java.time.Clock;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement that the grantee did not sign in time. */
@Service
public class LapseAgreement {

    private final Grants grants;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    LapseAgreement(Grants grants, Terms terms, Journal journal, Clock clock) {
        this.grants = grants;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Grant after = grants.save(before.lapsed(clock.instant()));
        terms.close(grantId.toString(), "agreementSign");
        journal.record(JournalEntry.of(grantId.toString(), "grant.lapsed")
                .moved(before.state().name(), after.state().name()));
    }
}
