package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee that the term of correction is over and what follows from it. */
@Service
public class RemindOfCorrection {

    private final Grants grants;
    private final Reports reports;
    private final GranteeNotices notices;
    private final Journal journal;

    RemindOfCorrection(Grants grants, Reports reports, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.reports = reports;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        String occasion = Integer.toString(reports.latest(grantId).orElseThrow().revision());
        journal.record(JournalEntry.of(grantId.toString(), "grant.correctionOverdue"));
        notices.send(grant, "correctionOverdue", occasion, Map.of("number", grant.number()));
    }
}
