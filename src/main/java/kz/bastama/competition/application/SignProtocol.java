package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import kz.bastama.competition.domain.Body;
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

/** Somebody who took part in a meeting signs its protocol, or refuses to with a reason. Until the secretary has signed. */
@Service
public class SignProtocol {

    private static final int LONGEST = 2000;

    private final Competitions competitions;
    private final MeetingProtocols protocols;
    private final ProtocolSignatures signatures;
    private final Signing signing;
    private final Journal journal;
    private final Clock clock;

    SignProtocol(
            Competitions competitions,
            MeetingProtocols protocols,
            ProtocolSignatures signatures,
            Signing signing,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.protocols = protocols;
        this.signatures = signatures;
        this.signing = signing;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param seen SHA-256 of the Russian rendition that the person was shown; @param proof see {@link Signing} */
    @Transactional
    public Verdict of(UUID caseId, Body body, UUID personId, String seen, String proof) {
        Optional<MeetingProtocol> protocol = toSign(caseId, body, personId);
        if (protocol.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.notToSign", null));
        }
        Paper paper = protocol.get().paper();
        if (!paper.digests().get("ru").equals(seen)) {
            return Verdict.refused(Refusal.of("competition.otherProtocol", null));
        }
        Optional<Signed> signed = signing.sign(personId, proof, paper.digests());
        if (signed.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.wrongProof", null));
        }
        ProtocolSignature given =
                signature(protocol.get(), personId, "", signed.get().means());
        signatures.keep(caseId, body, given);
        journal.record(JournalEntry.of(caseId.toString(), "competition.protocolSigned")
                .with(given.facts())
                .with(Map.of("protocol", paper.number())));
        return Verdict.allowed();
    }

    @Transactional
    public Verdict refuse(UUID caseId, Body body, UUID personId, String reason) {
        Optional<MeetingProtocol> protocol = toSign(caseId, body, personId);
        if (protocol.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.notToSign", null));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("competition.signingReason", null, Map.of("longest", LONGEST)));
        }
        ProtocolSignature given = signature(protocol.get(), personId, reason, "");
        signatures.keep(caseId, body, given);
        journal.record(JournalEntry.of(caseId.toString(), "competition.protocolRefused")
                .with(Map.of("name", given.name(), "reason", reason)));
        return Verdict.allowed();
    }

    private ProtocolSignature signature(MeetingProtocol protocol, UUID personId, String refusal, String means) {
        String name = protocol.signers().stream()
                .filter(one -> one.personId().equals(personId))
                .map(Seated::name)
                .findFirst()
                .orElseThrow();
        Map<String, String> digests = protocol.paper().digests();
        return new ProtocolSignature(
                personId, name, refusal, clock.instant(), means, digests.get("kk"), digests.get("ru"));
    }

    private Optional<MeetingProtocol> toSign(UUID caseId, Body body, UUID personId) {
        return protocols
                .of(caseId, body)
                .map(seen -> competitions.receiving(seen.competition().id()))
                .flatMap(held -> protocols.of(caseId, body))
                .filter(one -> one.awaits(personId));
    }
}
