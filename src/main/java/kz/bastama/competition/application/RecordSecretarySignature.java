package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary signs last: with that the case goes on. */
@Service
public class RecordSecretarySignature {

    private final Competitions competitions;
    private final MeetingProtocols protocols;
    private final ProtocolSignatures signatures;
    private final Terms terms;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    RecordSecretarySignature(
            Competitions competitions,
            MeetingProtocols protocols,
            ProtocolSignatures signatures,
            Terms terms,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.protocols = protocols;
        this.signatures = signatures;
        this.terms = terms;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Under the protocol that decides. */
    @Transactional
    public void of(UUID competitionId) {
        sign(protocols
                .of(
                        competitionId,
                        protocols.deciding(competitions.find(competitionId).orElseThrow()))
                .orElseThrow());
    }

    /** Under the protocol on the next in rank. */
    @Transactional
    public void onNext(UUID successionId) {
        sign(protocols.of(successionId, Body.COMMISSION).orElseThrow());
    }

    /**
     * Under the protocol that the experts hand on.
     *
     * @param reason why the case goes on though too few of them have signed; of no meaning where enough have
     */
    @Transactional
    public void ofExperts(UUID competitionId, String reason) {
        MeetingProtocol protocol = protocols.of(competitionId, Body.EXPERTS).orElseThrow();
        sign(protocol);
        if (!protocol.isEnough()) {
            signatures.leave(competitionId, Body.EXPERTS, reason);
            String names = protocol.waiting().stream().map(Seated::name).collect(Collectors.joining(", "));
            journal.record(JournalEntry.of(competitionId.toString(), "competition.protocolLeftUnsigned")
                    .with(Map.of(
                            "protocol", protocol.paper().number(),
                            "signed", Integer.toString(protocol.signed()),
                            "needed", Integer.toString(protocol.needed()),
                            "names", names.isEmpty() ? "–" : names,
                            "reason", reason)));
        }
    }

    private void sign(MeetingProtocol protocol) {
        Actor secretary = actor.get();
        Map<String, String> digests = protocol.paper().digests();
        ProtocolSignature given = new ProtocolSignature(
                secretary.personId(),
                secretary.name(),
                "",
                clock.instant(),
                "tasklist",
                digests.get("kk"),
                digests.get("ru"));
        String caseId = protocol.caseId().toString();
        signatures.keep(protocol.caseId(), protocol.body(), given);
        terms.close(caseId, protocol.term());
        journal.record(JournalEntry.of(caseId, "competition.protocolSigned")
                .with(given.facts())
                .with(Map.of("protocol", protocol.paper().number())));
    }
}
