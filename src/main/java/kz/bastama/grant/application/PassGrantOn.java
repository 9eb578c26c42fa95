package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Signed;
import kz.bastama.document.Paper;
import kz.bastama.grant.domain.Grant;
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
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the signature of the operator under the agreement on succession: from that moment on the successor is the grantee. */
@Service
public class PassGrantOn {

    private static final SignedPaper WHAT = SignedPaper.SUCCESSION;

    private final Grants grants;
    private final Takeovers takeovers;
    private final GrantProcess process;
    private final PapersToSign papersToSign;
    private final Signatures signatures;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Terms terms;
    private final TakeoverNotices notices;
    private final Journal journal;
    private final Clock clock;

    PassGrantOn(
            Grants grants,
            Takeovers takeovers,
            GrantProcess process,
            PapersToSign papersToSign,
            Signatures signatures,
            Organisations organisations,
            CurrentActor actor,
            Terms terms,
            TakeoverNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.takeovers = takeovers;
        this.process = process;
        this.papersToSign = papersToSign;
        this.signatures = signatures;
        this.organisations = organisations;
        this.actor = actor;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId, LocalDate signedOn) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Paper paper = papersToSign.of(grantId, WHAT).orElseThrow();
        Takeover done = takeovers.open(grantId).orElseThrow().takenOver(clock.instant());
        Signed signed = new Signed(actor.get().personId(), clock.instant(), "tasklist", paper.digests());
        Signature signature = Signature.of(
                WHAT,
                done.number(),
                Side.OPERATOR,
                signed,
                before.agreement().signatory().ru(),
                signedOn);
        signatures.keep(grantId, signature);
        terms.close(grantId.toString(), WHAT.operatorTerm());
        Grant after = grants.save(before.passedTo(done.successorId()));
        takeovers.save(done);
        process.passedOn(after, organisations.name(done.successorId()));
        String successor = organisations.name(done.successorId()).both();
        notices.send(
                after,
                done,
                "takenOver",
                Map.of(
                        "number", after.number(),
                        "former", organisations.name(done.formerId()).both(),
                        "successor", successor));
        journal.record(JournalEntry.of(grantId.toString(), "grant.takenOver")
                .with(signature.facts())
                .with(Map.of("successor", successor)));
    }
}
