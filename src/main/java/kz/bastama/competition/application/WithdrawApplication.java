package kz.bastama.competition.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationProcess;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application back at the wish of its organisation, as long as the intake is open. */
@Service
public class WithdrawApplication {

    private final Applications applications;
    private final Competitions competitions;
    private final ApplicationProcess process;
    private final Organisations organisations;
    private final Editions editions;
    private final Journal journal;

    WithdrawApplication(
            Applications applications,
            Competitions competitions,
            ApplicationProcess process,
            Organisations organisations,
            Editions editions,
            Journal journal) {
        this.applications = applications;
        this.competitions = competitions;
        this.process = process;
        this.organisations = organisations;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param receivedAt when the request reached the server: what was received before the closing counts, until the count */
    @Transactional
    public Verdict of(UUID applicationId, Instant receivedAt) {
        Application before = applications.findHeld(applicationId).orElseThrow();
        Competition competition = competitions.receiving(before.competitionId());
        if (before.state() != ApplicationState.SENT
                || !competition.receives(receivedAt)
                || !process.withdrawn(applicationId)) {
            return Verdict.refused(Refusal.of(
                    "competition.notWithdrawable",
                    editions.get(competition.edition()).basis("terms." + AnnounceCompetition.intakeTerm(competition))));
        }
        Application after = applications.save(before.withdrawn(receivedAt));
        OfficialText name = organisations.name(after.organisationId());
        journal.record(JournalEntry.of(applicationId.toString(), "competition.applicationWithdrawn")
                .moved(before.state().name(), after.state().name())
                .by(name.ru(), name.kk())
                .with(Map.of("number", after.number())));
        return Verdict.allowed();
    }
}
