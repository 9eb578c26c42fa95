package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.competition.domain.Seated;
import kz.bastama.document.Paper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who took part in the deciding meeting signs its protocol, or refuses to with a reason. Until the competition is concluded. */
@Service
public class SignProtocol {

    private static final int LONGEST = 2000;

    private final Competitions competitions;
    private final DecidingProtocol protocol;
    private final ProtocolSignatures signatures;
    private final Signing signing;
    private final Journal journal;
    private final Clock clock;

    SignProtocol(
            Competitions competitions,
            DecidingProtocol protocol,
            ProtocolSignatures signatures,
            Signing signing,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.protocol = protocol;
        this.signatures = signatures;
        this.signing = signing;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param seen SHA-256 of the Russian rendition that the person was shown; @param proof see {@link Signing} */
    @Transactional
    public Verdict of(UUID competitionId, UUID personId, String seen, String proof) {
        Competition competition = competitions.receiving(competitionId);
        Optional<Seated> signer = signer(competition, personId);
        if (signer.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.notToSign", null));
        }
        Paper paper = protocol.paper(competition).orElseThrow();
        if (!paper.digests().get("ru").equals(seen)) {
            return Verdict.refused(Refusal.of("competition.otherProtocol", null));
        }
        Optional<Signed> signed = signing.sign(personId, proof, paper.digests());
        if (signed.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.wrongProof", null));
        }
        ProtocolSignature given =
                signature(signer.get(), "", paper, signed.get().means());
        signatures.keep(competitionId, given);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.protocolSigned")
                .with(given.facts()));
        return Verdict.allowed();
    }

    @Transactional
    public Verdict refuse(UUID competitionId, UUID personId, String reason) {
        Competition competition = competitions.receiving(competitionId);
        Optional<Seated> signer = signer(competition, personId);
        if (signer.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.notToSign", null));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("competition.signingReason", null, Map.of("longest", LONGEST)));
        }
        Paper paper = protocol.paper(competition).orElseThrow();
        signatures.keep(competitionId, signature(signer.get(), reason, paper, ""));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.protocolRefused")
                .with(Map.of("name", signer.get().name(), "reason", reason)));
        return Verdict.allowed();
    }

    private ProtocolSignature signature(Seated signer, String refusal, Paper paper, String means) {
        return new ProtocolSignature(
                signer.personId(),
                signer.name(),
                refusal,
                clock.instant(),
                means,
                paper.digests().get("kk"),
                paper.digests().get("ru"));
    }

    /** Who may still sign: took part, has not signed, and nothing is concluded yet. */
    private Optional<Seated> signer(Competition competition, UUID personId) {
        if (competition.state() != CompetitionState.RESULT
                || protocol.paper(competition).isEmpty()) {
            return Optional.empty();
        }
        DecidingProtocol.Standing standing = protocol.standing(competition.id());
        boolean signed = standing.of(personId).map(ProtocolSignature::isSigned).orElse(false);
        return standing.signers().stream()
                .filter(one -> !signed && one.personId().equals(personId))
                .findFirst();
    }
}
