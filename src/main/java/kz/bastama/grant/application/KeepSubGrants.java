package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantStep;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.grant.domain.SubPayment;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A grantee keeps the list of the sub-grants that it gives; every sum stays within what the sum before it leaves. */
@Service
public class KeepSubGrants {

    /** While the agreement runs; afterwards what was given is only settled. */
    private static final Set<GrantState> RUNS = EnumSet.of(GrantState.SIGNED, GrantState.ACTIVE, GrantState.REPORTED);

    private static final Set<SubGrantStep> SETTLING =
            EnumSet.of(SubGrantStep.RETURN, SubGrantStep.REPORT, SubGrantStep.RULING);

    private final Grants grants;
    private final SubGrants subGrants;
    private final Suspensions suspensions;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    KeepSubGrants(
            Grants grants,
            SubGrants subGrants,
            Suspensions suspensions,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.subGrants = subGrants;
        this.suspensions = suspensions;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** An application as the grantee received it. */
    public record Applied(int line, String applicant, String bin, String project, BigDecimal asked) {}

    /** Money that went or came back, as its document shows. */
    public record Moved(LocalDate on, String document, BigDecimal sum, UUID receipt) {}

    public Regranting of(Grant grant) {
        return Regranting.of(grants.budget(grant.id()), subGrants.lines(grant.id()), subGrants.of(grant.id()));
    }

    /** Whether the grantee may add applications now. */
    public boolean isOpen(Grant grant) {
        return RUNS.contains(grant.state()) && of(grant).isAllowed();
    }

    /** Why that cannot be done now; allowed where it can. */
    public Verdict may(Grant grant, SubGrant one, SubGrantStep step) {
        boolean settles = SETTLING.contains(step) && !grant.state().isEnded();
        if (!one.awaits(step) || !settles && !RUNS.contains(grant.state())) {
            return Verdict.refused(Refusal.of("grant.subGrantNotNow", null));
        }
        boolean held =
                step == SubGrantStep.PAYMENT && suspensions.inForce(grant.id()).isPresent();
        return held ? Verdict.refused(Refusal.of("grant.subGrantSuspended", null)) : Verdict.allowed();
    }

    @Transactional
    public Verdict add(UUID grantId, Applied typed) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isOpen(grant)) {
            return Verdict.refused(Refusal.of("grant.subGrantNotNow", null));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (of(grant).line(typed.line()).isEmpty()) {
            refusals.add(Refusal.of("grant.subGrantLine", null).at("line"));
        }
        String own =
                organisations.find(grant.organisationId()).orElseThrow().bin().toString();
        if (own.equals(typed.bin())) {
            refusals.add(Refusal.of("grant.subGrantSelf", null).at("bin"));
        }
        if (refusals.isEmpty()) {
            SubGrant one = SubGrant.applied(
                    grantId,
                    subGrants.of(grantId).size() + 1,
                    typed.line(),
                    typed.applicant(),
                    typed.bin(),
                    typed.project(),
                    typed.asked(),
                    clock.instant());
            subGrants.save(one);
            tell(one, "grant.subGrantApplied", typed.asked());
        }
        return new Verdict(refusals);
    }

    @Transactional
    public Verdict award(UUID id, int seen, BigDecimal sum) {
        return change(id, seen, SubGrantStep.DECISION, (grant, one) -> {
            Regranting all = of(grant);
            BudgetLine line = all.line(one.line()).orElseThrow();
            BigDecimal left = all.left(line, one);
            if (sum.compareTo(left) > 0) {
                return refused("grant.subGrantLineExceeded", "sum", Map.of("item", line.item(), "left", left));
            }
            return kept(one.awarded(sum), "grant.subGrantAwarded", sum);
        });
    }

    @Transactional
    public Verdict refuse(UUID id, int seen, String reason) {
        return change(
                id,
                seen,
                SubGrantStep.DECISION,
                (grant, one) -> kept(one.refused(reason), "grant.subGrantRefused", one.asked()));
    }

    @Transactional
    public Verdict pay(UUID id, int seen, Moved moved) {
        return change(id, seen, SubGrantStep.PAYMENT, (grant, one) -> {
            List<Refusal> refusals = new ArrayList<>(day(grant, moved));
            if (moved.sum().compareTo(one.left()) > 0) {
                refusals.add(Refusal.of("grant.subGrantPaymentExceeded", null, Map.of("left", one.left()))
                        .at("sum"));
            }
            return refusals.isEmpty()
                    ? kept(one.paid(payment(one, false, moved)), "grant.subGrantPaid", moved.sum())
                    : new Verdict(refusals);
        });
    }

    @Transactional
    public Verdict takeBack(UUID id, int seen, Moved moved) {
        return change(id, seen, SubGrantStep.RETURN, (grant, one) -> {
            List<Refusal> refusals = new ArrayList<>(day(grant, moved));
            if (moved.sum().compareTo(one.unaccounted()) > 0) {
                refusals.add(Refusal.of("grant.subGrantReturnExceeded", null, Map.of("held", one.unaccounted()))
                        .at("sum"));
            }
            return refusals.isEmpty()
                    ? kept(one.gaveBack(payment(one, true, moved)), "grant.subGrantGivenBack", moved.sum())
                    : new Verdict(refusals);
        });
    }

    @Transactional
    public Verdict report(UUID id, int seen, String done, BigDecimal spent) {
        return change(
                id,
                seen,
                SubGrantStep.REPORT,
                (grant, one) -> spent.compareTo(one.net()) > 0
                        ? refused("grant.subGrantSpentExceeded", "spent", Map.of("paid", one.net()))
                        : kept(one.reported(done, spent), "grant.subGrantReported", spent));
    }

    @Transactional
    public Verdict accept(UUID id, int seen) {
        return change(
                id,
                seen,
                SubGrantStep.RULING,
                (grant, one) -> one.unaccounted().signum() > 0
                        ? refused("grant.subGrantLeftOver", "ruling", Map.of("left", one.unaccounted()))
                        : kept(one.accepted(), "grant.subGrantAccepted", one.spent()));
    }

    @Transactional
    public Verdict sendBack(UUID id, int seen, String why) {
        return change(
                id,
                seen,
                SubGrantStep.RULING,
                (grant, one) -> kept(one.sentBack(why), "grant.subGrantSentBack", one.spent()));
    }

    private Verdict change(UUID id, int seen, SubGrantStep step, BiFunction<Grant, SubGrant, Verdict> act) {
        Grant grant =
                grants.findForChange(subGrants.find(id).orElseThrow().grantId()).orElseThrow();
        SubGrant one = subGrants.find(id).orElseThrow();
        if (one.version() != seen) {
            return Verdict.refused(Refusal.of("grant.subGrantChanged", null));
        }
        Verdict may = may(grant, one, step);
        return may.isAllowed() ? act.apply(grant, one) : may;
    }

    private Verdict kept(SubGrant after, String what, BigDecimal sum) {
        subGrants.save(after);
        tell(after, what, sum);
        return Verdict.allowed();
    }

    /** Initiative groups are told by number alone: their names may be those of persons. */
    private void tell(SubGrant one, String what, BigDecimal sum) {
        journal.record(JournalEntry.of(one.grantId().toString(), what)
                .with(Map.of("number", Integer.toString(one.number()), "sum", sum.toPlainString())));
    }

    private List<Refusal> day(Grant grant, Moved moved) {
        boolean fits = !moved.on().isAfter(LocalDate.now(clock))
                && !moved.on().isBefore(grant.agreement().startsOn());
        return fits ? List.of() : List.of(Refusal.of("grant.subGrantDay", null).at("on"));
    }

    private static SubPayment payment(SubGrant one, boolean returned, Moved moved) {
        int number = one.payments().size() + 1;
        return new SubPayment(number, returned, moved.on(), moved.document(), moved.sum(), moved.receipt());
    }

    private static Verdict refused(String code, String field, Map<String, Object> facts) {
        return Verdict.refused(Refusal.of(code, null, facts).at(field));
    }
}
