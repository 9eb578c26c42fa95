package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term in which the grantee brings the budget to what was awarded, and tells everybody who acts for it. */
@Service
public class InviteToReviseBudget {

    private final Grants grants;
    private final BudgetRevisions revisions;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Clock clock;

    InviteToReviseBudget(Grants grants, BudgetRevisions revisions, Terms terms, GranteeNotices notices, Clock clock) {
        this.grants = grants;
        this.revisions = revisions;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Optional<BudgetRevision> returned = revisions.latest(grantId);
        Term term = terms.open(grantId.toString(), grant.edition(), "budgetRevision", clock.instant());
        notices.send(
                grant,
                returned.isEmpty() ? "toRevise" : "budgetReturned",
                Integer.toString(returned.map(BudgetRevision::round).orElse(0)),
                Map.of(
                        "number", grant.number(),
                        "sum", grant.sum(),
                        "remarks", returned.map(BudgetRevision::remarks).orElse(""),
                        "until", notices.day(term.due())));
    }
}
