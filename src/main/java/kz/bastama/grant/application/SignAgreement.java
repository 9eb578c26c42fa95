package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.SignatureMeans;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee signs the issued agreement. A second click finds it signed. */
@Service
public class SignAgreement {

    private final Grants grants;
    private final IssuedAgreement issuedAgreement;
    private final Signatures signatures;
    private final SignatureMeans means;
    private final GrantProcess process;
    private final Terms terms;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    SignAgreement(
            Grants grants,
            IssuedAgreement issuedAgreement,
            Signatures signatures,
            SignatureMeans means,
            GrantProcess process,
            Terms terms,
            Organisations organisations,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.issuedAgreement = issuedAgreement;
        this.signatures = signatures;
        this.means = means;
        this.process = process;
        this.terms = terms;
        this.organisations = organisations;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** Signed now, or by an earlier click. */
        SIGNED,
        /** The agreement is still on its way to the grantee, or the term is over. */
        NOT_YET
    }

    @Transactional
    public Outcome of(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (signatures.of(grantId, Side.GRANTEE).isPresent()) {
            return Outcome.SIGNED;
        }
        Optional<Paper> agreement = issuedAgreement.of(grantId);
        if (agreement.isEmpty() || !process.awaitsSignature(grantId)) {
            return Outcome.NOT_YET;
        }
        terms.close(grantId.toString(), "agreementSign");
        process.granteeSigned(grantId);
        Actor signer = actor.get();
        Signature signature =
                means.sign(Side.GRANTEE, signer.personId(), signer.name(), LocalDate.now(clock), agreement.get());
        signatures.keep(grantId, signature);
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.granteeSigned")
                .by(name.ru(), name.kk())
                .with(Map.of("name", signature.name(), "digestRu", signature.digestRu())));
        return Outcome.SIGNED;
    }
}
