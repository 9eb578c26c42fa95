package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Deputies;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.grant.domain.Grant;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Which payments a second officer approves, and who may: not whoever prepared them, nor who stands in for that officer. */
@Component
public class PaymentApproval {

    static final String PREPARED = "grant.paymentPrepared";
    static final String APPROVED = "grant.paymentApproved";
    static final String RETURNED = "grant.paymentReturned";

    private static final String FROM = "payments.secondApproverFrom";
    private static final List<String> STEPS = List.of(PREPARED, APPROVED, RETURNED);

    private final Journal journal;
    private final Editions editions;
    private final CurrentActor actor;
    private final Deputies deputies;
    private final People people;

    PaymentApproval(Journal journal, Editions editions, CurrentActor actor, Deputies deputies, People people) {
        this.journal = journal;
        this.editions = editions;
        this.actor = actor;
        this.deputies = deputies;
        this.people = people;
    }

    boolean isNeeded(Grant grant, BigDecimal sum) {
        return sum.compareTo(editions.get(grant.edition()).decimal(FROM)) >= 0;
    }

    /** The payment that a second officer is to decide on. */
    public Optional<JournalRecord> waiting(UUID grantId) {
        return last(grantId, PREPARED);
    }

    /** The payment that came back to be prepared anew. */
    public Optional<JournalRecord> returned(UUID grantId) {
        return last(grantId, RETURNED);
    }

    public Verdict mayDecide(UUID grantId) {
        UUID me = actor.get().personId();
        UUID preparer = waiting(grantId).map(JournalRecord::actorId).orElseThrow();
        if (!me.equals(preparer) && !standsInFor(preparer, me)) {
            return Verdict.allowed();
        }
        boolean alone =
                people.withRole(Role.OPERATOR, null).stream().map(Person::id).allMatch(preparer::equals);
        return Verdict.refused(Refusal.of(alone ? "grant.paymentOnlyOfficer" : "grant.paymentSamePerson", null));
    }

    /** Whoever is no officer of the operator acts with the right of the one on leave. */
    private boolean standsInFor(UUID absent, UUID me) {
        boolean own = people.find(me).map(Person::rights).stream()
                .flatMap(rights -> rights.stream())
                .anyMatch(right -> right.role() == Role.OPERATOR);
        return !own
                && deputies.principal(me, Right.of(Role.OPERATOR).group())
                        .filter(person -> person.id().equals(absent))
                        .isPresent();
    }

    private Optional<JournalRecord> last(UUID grantId, String step) {
        return journal.ofCase(grantId.toString()).stream()
                .filter(record -> STEPS.contains(record.entry().what()))
                .reduce((earlier, later) -> later)
                .filter(record -> record.entry().what().equals(step));
    }
}
