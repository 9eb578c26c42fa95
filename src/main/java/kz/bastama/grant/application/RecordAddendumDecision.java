package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the operator agrees to change the agreement. */
@Service
public class RecordAddendumDecision {

    private final Grants grants;
    private final Addenda addenda;
    private final TwoOfficers officers;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    RecordAddendumDecision(
            Grants grants,
            Addenda addenda,
            TwoOfficers officers,
            Terms terms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.officers = officers;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId, boolean agrees, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Addendum asked = addenda.open(grantId).orElseThrow();
        String number = Integer.toString(asked.number());
        terms.close(grantId.toString(), "addendumDecision");
        addenda.save(agrees ? asked.agreed(clock.instant()) : asked.refused(reason, clock.instant()));
        if (!agrees) {
            notices.send(grant, "addendumRefused", number, Map.of("number", grant.number(), "reason", reason));
        }
        journal.record(JournalEntry.of(grantId.toString(), agrees ? OperatorConsent.AGREED : "grant.addendumRefused")
                .with(officers.fact())
                .with(Map.of("addendum", number, "reason", reason)));
    }
}
