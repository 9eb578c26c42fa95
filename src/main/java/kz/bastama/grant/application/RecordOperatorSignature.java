package kz.bastama.grant.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.SignatureMeans;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the signature of the operator; with it the agreement is concluded. */
@Service
public class RecordOperatorSignature {

    private final Grants grants;
    private final IssuedAgreement issuedAgreement;
    private final Signatures signatures;
    private final SignatureMeans means;
    private final CurrentActor actor;
    private final Terms terms;
    private final Journal journal;

    RecordOperatorSignature(
            Grants grants,
            IssuedAgreement issuedAgreement,
            Signatures signatures,
            SignatureMeans means,
            CurrentActor actor,
            Terms terms,
            Journal journal) {
        this.grants = grants;
        this.issuedAgreement = issuedAgreement;
        this.signatures = signatures;
        this.means = means;
        this.actor = actor;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId, LocalDate signedOn) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Paper agreement = issuedAgreement.of(grantId).orElseThrow();
        Signature signature = means.sign(
                Side.OPERATOR,
                actor.get().personId(),
                before.agreement().signatory().ru(),
                signedOn,
                agreement);
        signatures.keep(grantId, signature);
        Grant after = grants.save(before.signed());
        terms.close(grantId.toString(), "agreementCountersign");
        terms.close(grantId.toString(), "agreementSign"); // cases of the first model count it anew here
        journal.record(JournalEntry.of(grantId.toString(), "grant.operatorSigned")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("name", signature.name(), "digestRu", signature.digestRu())));
    }
}
