package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import kz.bastama.document.Paper;
import kz.bastama.grant.application.SignForGrantee.Outcome;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee and its successor sign the agreement on succession, in any order; then the operator does. A second click finds it signed. */
@Service
public class SignTakeover {

    private static final SignedPaper WHAT = SignedPaper.SUCCESSION;

    private final Grants grants;
    private final Takeovers takeovers;
    private final PapersToSign papersToSign;
    private final Signatures signatures;
    private final Signing signing;
    private final GrantProcess process;
    private final Terms terms;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    SignTakeover(
            Grants grants,
            Takeovers takeovers,
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
        this.takeovers = takeovers;
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

    /** @param side grantee or successor; @param seen SHA-256 of the Russian rendition that the person was shown; @param proof see {@link Signing} */
    @Transactional
    public Outcome of(UUID grantId, Side side, String seen, String proof) {
        grants.findForChange(grantId).orElseThrow();
        Optional<Takeover> latest = takeovers.latest(grantId);
        int number = latest.map(Takeover::number).orElse(0);
        if (isSigned(grantId, number, side)) {
            return Outcome.SIGNED;
        }
        Optional<Paper> paper = papersToSign.of(grantId, WHAT);
        if (takeovers.open(grantId).isEmpty() || paper.isEmpty() || !process.awaitsSignature(grantId, WHAT)) {
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
        Signature signature =
                Signature.of(WHAT, number, side, signed.get(), actor.get().name(), LocalDate.now(clock));
        signatures.keep(grantId, signature);
        OfficialText name = organisations.name(latest.orElseThrow().organisation(side));
        journal.record(JournalEntry.of(grantId.toString(), "grant.takeoverSigned")
                .by(name.ru(), name.kk())
                .with(signature.facts()));
        if (isSigned(grantId, number, side == Side.GRANTEE ? Side.SUCCESSOR : Side.GRANTEE)) {
            terms.close(grantId.toString(), WHAT.granteeTerm());
            process.granteeSigned(grantId, WHAT);
        }
        return Outcome.SIGNED;
    }

    private boolean isSigned(UUID grantId, int number, Side side) {
        return signatures.of(grantId, WHAT, number, side).isPresent();
    }
}
