package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Signed;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the signature of the operator; with it the agreement is concluded or changed, or an act stands. */
@Service
public class RecordOperatorSignature {

    private final Grants grants;
    private final PapersToSign papersToSign;
    private final Signatures signatures;
    private final SettleAccounts settleAccounts;
    private final PlanVisits planVisits;
    private final Addenda addenda;
    private final AmendAgreement amendAgreement;
    private final CurrentActor actor;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordOperatorSignature(
            Grants grants,
            PapersToSign papersToSign,
            Signatures signatures,
            SettleAccounts settleAccounts,
            PlanVisits planVisits,
            Addenda addenda,
            AmendAgreement amendAgreement,
            CurrentActor actor,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.papersToSign = papersToSign;
        this.signatures = signatures;
        this.settleAccounts = settleAccounts;
        this.planVisits = planVisits;
        this.addenda = addenda;
        this.amendAgreement = amendAgreement;
        this.actor = actor;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void onAgreement(UUID grantId, LocalDate signedOn) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Signature signature = sign(before, SignedPaper.AGREEMENT, signedOn);
        Grant after = grants.save(before.signed());
        terms.close(grantId.toString(), "agreementSign"); // cases of the first model count it anew here
        journal.record(JournalEntry.of(grantId.toString(), "grant.operatorSigned")
                .moved(before.state().name(), after.state().name())
                .with(signature.facts()));
        planVisits.of(grantId);
    }

    /** From that day on both sides have their terms to pay and to return. */
    @Transactional
    public void onAct(UUID grantId, LocalDate signedOn) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Signature signature = sign(grant, SignedPaper.ACT, signedOn);
        settleAccounts.from(grant, signedOn);
        journal.record(
                JournalEntry.of(grantId.toString(), "grant.operatorSignedAct").with(signature.facts()));
    }

    /** From that moment on the agreement is changed. */
    @Transactional
    public void onAdditional(UUID grantId, LocalDate signedOn) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Signature signature = sign(grant, SignedPaper.ADDITIONAL, signedOn);
        journal.record(JournalEntry.of(grantId.toString(), "grant.operatorSignedAdditional")
                .with(signature.facts()));
        amendAgreement.by(grant, addenda.open(grantId).orElseThrow());
    }

    /** Under the act of reconciliation; the accounts are settled by it already. */
    @Transactional
    public void onReconciliation(UUID grantId, LocalDate signedOn) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Signature signature = sign(grant, SignedPaper.RECONCILIATION, signedOn);
        journal.record(JournalEntry.of(grantId.toString(), "grant.operatorSignedReconciliation")
                .with(signature.facts()));
    }

    private Signature sign(Grant grant, SignedPaper what, LocalDate signedOn) {
        Paper paper = papersToSign.of(grant.id(), what).orElseThrow();
        Signed signed = new Signed(actor.get().personId(), clock.instant(), "tasklist", paper.digests());
        Signature signature = Signature.of(
                what,
                papersToSign.number(grant.id(), what),
                Side.OPERATOR,
                signed,
                grant.agreement().signatory().ru(),
                signedOn);
        signatures.keep(grant.id(), signature);
        terms.close(grant.id().toString(), what.operatorTerm());
        return signature;
    }
}
