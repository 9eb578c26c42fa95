package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term of signing the act of reconciliation and tells everybody who acts for the grantee until when it waits, or that it is over. */
@Service
public class InviteGranteeToSignReconciliation {

    private final Grants grants;
    private final PapersToSign papersToSign;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Clock clock;

    InviteGranteeToSignReconciliation(
            Grants grants, PapersToSign papersToSign, Terms terms, GranteeNotices notices, Clock clock) {
        this.grants = grants;
        this.papersToSign = papersToSign;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Term term = terms.open(
                grantId.toString(), grant.edition(), SignedPaper.RECONCILIATION.granteeTerm(), clock.instant());
        notices.send(
                grant,
                "reconciliationToSign",
                "1",
                Map.of("number", grant.number(), "act", act(grant).number(), "until", notices.day(term.due())));
    }

    @Transactional
    public void again(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        notices.send(
                grant,
                "reconciliationUnsigned",
                "1",
                Map.of("number", grant.number(), "act", act(grant).number()));
    }

    private Paper act(Grant grant) {
        return papersToSign.of(grant.id(), SignedPaper.RECONCILIATION).orElseThrow();
    }
}
