package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.file.StoredFile;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the file of a translation with the application; an earlier one stays on the shelf. The task is completed afterwards. */
@Component
class KeepTranslation {

    private final Competitions competitions;
    private final Applications applications;
    private final Translations translations;
    private final Files files;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    KeepTranslation(
            Competitions competitions,
            Applications applications,
            Translations translations,
            Files files,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.translations = translations;
        this.files = files;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict of(UUID translationId, LaidDown laid) {
        Translation found = translations.find(translationId).orElseThrow();
        competitions.counting(found.competitionId());
        Translation before = translations.find(translationId).orElseThrow();
        if (before.state() == Translation.State.NOT_NEEDED) {
            return Verdict.refused(Refusal.of("competition.translationOver", null));
        }
        StoredFile file = files.keep(laid, before.applicationId().toString());
        translations.save(before.attached(file.id(), file.sha256(), actor.get().personId(), clock.instant()));
        journal.record(JournalEntry.of(before.competitionId().toString(), "competition.translationAttached")
                .with(Map.of(
                        "number",
                        applications.find(before.applicationId()).orElseThrow().number(),
                        "language",
                        before.language(),
                        "digest",
                        file.sha256())));
        return Verdict.allowed();
    }
}
