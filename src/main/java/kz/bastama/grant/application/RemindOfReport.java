package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee that its report is due soon, and that it did not come in time. */
@Service
public class RemindOfReport {

    private final Grants grants;
    private final Tranches tranches;
    private final ReportTerms reportTerms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    RemindOfReport(
            Grants grants,
            Tranches tranches,
            ReportTerms reportTerms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.tranches = tranches;
        this.reportTerms = reportTerms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void soon(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        String until = notices.day(reportTerms.until(grant));
        tell(grant, "reportNear", until, Map.of("until", until));
    }

    @Transactional
    public void late(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        tell(grant, "reportOverdue", LocalDate.now(clock).toString(), Map.of());
    }

    private void tell(Grant grant, String event, String day, Map<String, Object> more) {
        int made = tranches.of(grant).made().size();
        int interim = made < grant.agreement().shares().finalStage() ? made : 0;
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("number", grant.number());
        facts.put("interim", interim);
        journal.record(JournalEntry.of(grant.id().toString(), "grant." + event));
        notices.send(grant, event, made + ":" + day, facts);
    }
}
