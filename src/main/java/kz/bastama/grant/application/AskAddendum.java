package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AddendumProcess;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee asks to change the agreement, or an officer proposes it: its term, the lines of its budget, its account. */
@Service
public class AskAddendum {

    private final Grants grants;
    private final Addenda addenda;
    private final AddendumProcess process;
    private final AddendumGround ground;
    private final Organisations organisations;
    private final PayeeAccount payeeAccount;
    private final TwoOfficers officers;
    private final Journal journal;
    private final Clock clock;

    AskAddendum(
            Grants grants,
            Addenda addenda,
            AddendumProcess process,
            AddendumGround ground,
            Organisations organisations,
            PayeeAccount payeeAccount,
            TwoOfficers officers,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.process = process;
        this.ground = ground;
        this.organisations = organisations;
        this.payeeAccount = payeeAccount;
        this.officers = officers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is asked; what is as it was changes nothing.
     *
     * @param endsOn null where the term stays
     * @param sums of all lines of the budget in their order
     * @param account null where it stays
     */
    public record Request(String reason, LocalDate endsOn, List<BigDecimal> sums, Account account) {}

    /** Whether the agreement may be changed now, and nothing else is asked for. */
    public boolean isPossible(Grant grant) {
        return grant.isAmendable() && addenda.open(grant.id()).isEmpty();
    }

    @Transactional
    public Verdict of(UUID grantId, Request request) {
        return begin(grantId, request, false);
    }

    /** The operator agrees to what it proposes: the additional agreement goes to the grantee at once. */
    @Transactional
    public Verdict propose(UUID grantId, Request request) {
        return begin(grantId, request, true);
    }

    private Verdict begin(UUID grantId, Request request, boolean proposed) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isPossible(grant)) {
            return Verdict.refused(Refusal.of("grant.addendumNotNow", null));
        }
        Budget budget = grants.budget(grantId);
        Budget asked = budget.paying(request.sums());
        boolean moves = asked.changesFrom(budget).stream()
                .anyMatch(line -> line.difference().signum() != 0);
        Account present = payeeAccount.of(grant).orElse(null);
        boolean pays = request.account() != null && !request.account().equals(present);
        boolean ends = request.endsOn() != null
                && !request.endsOn().equals(grant.agreement().endsOn());
        AgreementChange change = new AgreementChange(
                ends ? grant.agreement().endsOn() : null,
                ends ? request.endsOn() : null,
                moves ? asked.changesFrom(budget) : List.of(),
                pays ? present : null,
                pays ? request.account() : null);
        Verdict verdict = change.isNothing()
                ? Verdict.refused(Refusal.of("grant.addendumNothing", null))
                : ground.of(grant, change);
        if (verdict.isAllowed()) {
            keep(grant, request.reason(), change, proposed);
        }
        return verdict;
    }

    private void keep(Grant grant, String reason, AgreementChange change, boolean proposed) {
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        int number = addenda.latest(grant.id()).map(Addendum::number).orElse(0) + 1;
        addenda.save(
                proposed
                        ? Addendum.proposed(grant.id(), number, reason, change, clock.instant())
                        : Addendum.asked(grant.id(), number, reason, change, clock.instant()));
        Map<String, String> facts = Map.of("addendum", Integer.toString(number), "reason", reason);
        String id = grant.id().toString();
        journal.record(
                proposed
                        ? JournalEntry.of(id, OperatorConsent.PROPOSED)
                                .with(officers.fact())
                                .with(facts)
                        : JournalEntry.of(id, "grant.addendumAsked")
                                .by(name.ru(), name.kk())
                                .with(facts));
        process.start(grant, name, proposed);
    }
}
