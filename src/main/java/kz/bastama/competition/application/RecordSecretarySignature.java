package kz.bastama.competition.application;

import java.time.Clock;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.document.Paper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary signs last: with that the result may be published. */
@Service
public class RecordSecretarySignature {

    static final String TERM = "protocolSigning";

    private final Competitions competitions;
    private final DecidingProtocol protocol;
    private final ProtocolSignatures signatures;
    private final Terms terms;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    RecordSecretarySignature(
            Competitions competitions,
            DecidingProtocol protocol,
            ProtocolSignatures signatures,
            Terms terms,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.protocol = protocol;
        this.signatures = signatures;
        this.terms = terms;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Paper paper = protocol.paper(competition).orElseThrow();
        Actor secretary = actor.get();
        ProtocolSignature given = new ProtocolSignature(
                secretary.personId(),
                secretary.name(),
                "",
                clock.instant(),
                "tasklist",
                paper.digests().get("kk"),
                paper.digests().get("ru"));
        signatures.keep(competitionId, given);
        terms.close(competitionId.toString(), TERM);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.protocolSigned")
                .with(given.facts()));
    }
}
