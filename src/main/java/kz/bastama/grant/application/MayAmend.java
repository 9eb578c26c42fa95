package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the operator may agree to a change of an agreement, and sign it: another account is the work of two officers. */
@Service
public class MayAmend {

    private final Grants grants;
    private final Addenda addenda;
    private final AddendumGround ground;
    private final TwoOfficers officers;
    private final OperatorConsent consent;

    MayAmend(Grants grants, Addenda addenda, AddendumGround ground, TwoOfficers officers, OperatorConsent consent) {
        this.grants = grants;
        this.addenda = addenda;
        this.ground = ground;
        this.officers = officers;
        this.consent = consent;
    }

    /** @param field where the form shows what is against it */
    @Transactional
    public Verdict agreed(UUID grantId, String field) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        if (!grant.isAmendable()) {
            refusals.add(Refusal.of("grant.addendumHeld", null));
        }
        addenda.open(grantId)
                .ifPresentOrElse(
                        one -> refusals.addAll(ground.of(grant, one.change()).refusals()),
                        () -> refusals.add(Refusal.of("grant.addendumNotNow", null)));
        return new Verdict(refusals.stream().map(refusal -> refusal.at(field)).toList());
    }

    /** @param field where the form shows what is against it */
    @Transactional
    public Verdict signed(UUID grantId, String field) {
        Verdict verdict = agreed(grantId, field);
        return addenda.open(grantId)
                .filter(one -> one.change().account() != null)
                .map(one -> verdict.and(byAnother(one, field)))
                .orElse(verdict);
    }

    private Verdict byAnother(Addendum addendum, String field) {
        boolean other = consent.of(addendum.grantId())
                .filter(agreed -> officers.after(agreed) == TwoOfficers.Second.OTHER)
                .isPresent();
        return other
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("grant.addendumSamePerson", null).at(field));
    }
}
