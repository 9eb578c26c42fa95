package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No revised budget came in time: the budget of the application in proportion to what was awarded stands. */
@Service
public class KeepProportion {

    private final Grants grants;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;

    KeepProportion(Grants grants, Terms terms, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        terms.close(grantId.toString(), "budgetRevision");
        notices.send(grant, "budgetInProportion", "1", Map.of("number", grant.number(), "remarks", ""));
        journal.record(JournalEntry.of(grantId.toString(), "grant.budgetTermOver"));
    }
}
