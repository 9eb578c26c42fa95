package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person did not agree: the closing stays. */
@Service
public class RefuseExtension {

    private final Competitions competitions;
    private final Extensions extensions;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    RefuseExtension(
            Competitions competitions, Extensions extensions, CurrentActor actor, Journal journal, Clock clock) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID extensionId, String reason) {
        competitions.counting(extensions.find(extensionId).orElseThrow().competitionId());
        IntakeExtension refused = extensions
                .find(extensionId)
                .orElseThrow()
                .refused(new IntakeExtension.Decision(actor.get().personId(), clock.instant(), null, null, reason));
        extensions.save(refused);
        journal.record(JournalEntry.of(refused.competitionId().toString(), "competition.extensionRefused")
                .with(Map.of("to", ShownTime.minute(refused.to()), "reason", reason)));
    }
}
