package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the operator decided on a revised budget; an accepted one is the budget from then on. */
@Service
public class RecordBudgetDecision {

    private final Grants grants;
    private final BudgetRevisions revisions;
    private final RevisionGround ground;
    private final Forms forms;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    RecordBudgetDecision(
            Grants grants,
            BudgetRevisions revisions,
            RevisionGround ground,
            Forms forms,
            Terms terms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.revisions = revisions;
        this.ground = ground;
        this.forms = forms;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the operator may decide. */
    public enum Decision {
        ACCEPT("grant.budgetAccepted", ReportState.ACCEPTED),
        RETURN("grant.budgetReturned", ReportState.RETURNED),
        /** The returns are used up: the budget of the application in proportion to what was awarded stands. */
        PROPORTION("grant.budgetSetAside", ReportState.REFUSED);

        private final String event;
        private final ReportState state;

        Decision(String event, ReportState state) {
            this.event = event;
            this.state = state;
        }
    }

    @Transactional
    public void of(UUID grantId, Decision decision, String remarks) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        BudgetRevision sent = revisions.latest(grantId).orElseThrow();
        revisions.save(sent.decided(decision.state, remarks, clock.instant()));
        terms.close(grantId.toString(), "budgetReview");
        if (decision == Decision.ACCEPT) {
            take(grant, sent);
        }
        if (decision != Decision.RETURN) {
            notices.send(
                    grant,
                    decision == Decision.ACCEPT ? "budgetAccepted" : "budgetInProportion",
                    "1",
                    Map.of("number", grant.number(), "remarks", remarks));
        }
        journal.record(JournalEntry.of(grantId.toString(), decision.event)
                .with(Map.of("round", Integer.toString(sent.round()), "remarks", remarks)));
    }

    private void take(Grant grant, BudgetRevision sent) {
        Answers answers = forms.fromJson(forms.form(DraftRevision.FORM, sent.formVersion()), sent.answers());
        Budget revised = ground.revised(grant, answers);
        grants.save(grant.rebudgeted(revised.institutional()));
        grants.keep(grant.id(), revised);
        grants.keep(grant.id(), ground.promised(grant).revisedBy(answers));
    }
}
