package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.ExtensionProcess;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Component;

/** What nobody confirmed while the intake ran is of no use after it. The caller holds the competition. */
@Component
class LapseExtension {

    private final Extensions extensions;
    private final ExtensionProcess process;
    private final Journal journal;
    private final Clock clock;

    LapseExtension(Extensions extensions, ExtensionProcess process, Journal journal, Clock clock) {
        this.extensions = extensions;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    void of(UUID competitionId) {
        extensions.ofCompetition(competitionId).stream()
                .filter(IntakeExtension::isAsked)
                .forEach(this::lapse);
    }

    private void lapse(IntakeExtension asked) {
        extensions.save(asked.lapsed(clock.instant()));
        journal.record(JournalEntry.of(asked.competitionId().toString(), "competition.extensionLapsed")
                .with(Map.of("to", ShownTime.minute(asked.to()))));
        if (!process.lapsed(asked.id())) {
            throw new IllegalStateException("Extension " + asked.id() + " does not wait for its second person");
        }
    }
}
