package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationProcess;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a competition off before its result: every open step of it and of its applications ends. */
@Service
public class CancelCompetition {

    private final Competitions competitions;
    private final Applications applications;
    private final CompetitionProcess process;
    private final ApplicationProcess applicationProcess;
    private final LapseExtension lapseExtension;
    private final OvertakeObjections overtakeObjections;
    private final EndScoring endScoring;
    private final Detours detours;
    private final Journal journal;
    private final Clock clock;

    CancelCompetition(
            Competitions competitions,
            Applications applications,
            CompetitionProcess process,
            ApplicationProcess applicationProcess,
            LapseExtension lapseExtension,
            OvertakeObjections overtakeObjections,
            EndScoring endScoring,
            Detours detours,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.process = process;
        this.applicationProcess = applicationProcess;
        this.lapseExtension = lapseExtension;
        this.overtakeObjections = overtakeObjections;
        this.endScoring = endScoring;
        this.detours = detours;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict of(UUID competitionId, Cancellation.Cause cause, String reason) {
        Competition before = competitions.counting(competitionId);
        if (!before.isCancellable()) {
            return Verdict.refused(Refusal.of("competition.notCancellable", null));
        }
        if (reason.isBlank() || reason.length() > 2000) {
            return Verdict.refused(
                    Refusal.of("competition.cancellationReason", null).at("reason"));
        }
        detours.cancel(competitionId, new Cancellation(cause, reason.strip(), clock.instant()));
        Competition after = competitions.save(before.cancelled());
        journal.record(JournalEntry.of(competitionId.toString(), "competition.cancelled")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("cause", cause.name(), "reason", reason.strip())));
        lapseExtension.of(competitionId);
        endScoring.of(competitionId);
        for (Application application : applications.holdSentTo(competitionId)) {
            applications.save(application.closed(
                    application.reasons() == null
                            ? cause.reasons()
                            : application.reasons().and(cause.reasons().codes())));
            applicationProcess.competitionCancelled(application.id());
        }
        overtakeObjections.of(competitionId, reason.strip());
        if (!process.cancelled(competitionId)) {
            throw new IllegalStateException("Competition " + competitionId + " cannot be told that it is cancelled");
        }
        return Verdict.allowed();
    }
}
