package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee signs the issued agreement, an additional one, or an act. A second click finds it signed. */
@Service
public class SignForGrantee {

    private static final Map<SignedPaper, String> EVENTS = Map.of(
            SignedPaper.AGREEMENT, "grant.granteeSigned",
            SignedPaper.ACT, "grant.granteeSignedAct",
            SignedPaper.ADDITIONAL, "grant.granteeSignedAdditional",
            SignedPaper.RECONCILIATION, "grant.granteeSignedReconciliation");

    private final Grants grants;
    private final PapersToSign papersToSign;
    private final Signatures signatures;
    private final Signing signing;
    private final GrantProcess process;
    private final Terms terms;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    SignForGrantee(
            Grants grants,
            PapersToSign papersToSign,
            Signatures signatures,
            Signing signing,
            GrantProcess process,
            Terms terms,
            Organisations organisations,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.papersToSign = papersToSign;
        this.signatures = signatures;
        this.signing = signing;
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
        /** The paper is still on its way to the grantee, or the term is over, or a report is under review. */
        NOT_YET,
        /** The person had other bytes before the eyes. */
        OTHER_PAPER,
        /** The proof does not hold. */
        WRONG_PROOF
    }

    /** @param seen SHA-256 of the Russian rendition that the person was shown; @param proof see {@link Signing} */
    @Transactional
    public Outcome of(UUID grantId, SignedPaper what, String seen, String proof) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        int number = papersToSign.number(grantId, what);
        if (signatures.of(grantId, what, number, Side.GRANTEE).isPresent()) {
            return Outcome.SIGNED;
        }
        Optional<Paper> paper = papersToSign.of(grantId, what);
        boolean held = what == SignedPaper.ADDITIONAL && !grant.isAmendable();
        if (held || paper.isEmpty() || !process.awaitsSignature(grantId, what)) {
            return Outcome.NOT_YET;
        }
        if (!paper.get().digests().get("ru").equals(seen)) {
            return Outcome.OTHER_PAPER;
        }
        Optional<Signed> signed =
                signing.sign(actor.get().personId(), proof, paper.get().digests());
        if (signed.isEmpty()) {
            return Outcome.WRONG_PROOF;
        }
        terms.close(grantId.toString(), what.granteeTerm());
        process.granteeSigned(grantId, what);
        Signature signature = Signature.of(
                what, number, Side.GRANTEE, signed.get(), actor.get().name(), LocalDate.now(clock));
        signatures.keep(grantId, signature);
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), EVENTS.get(what))
                .by(name.ru(), name.kk())
                .with(signature.facts()));
        return Outcome.SIGNED;
    }
}
