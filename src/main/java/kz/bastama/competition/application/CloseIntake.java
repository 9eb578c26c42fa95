package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationProcess;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Publication;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import kz.bastama.legal.TooEarly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the intake and lets the check of every application begin. */
@Service
public class CloseIntake {

    private final Competitions competitions;
    private final PublishList publishList;
    private final Applications applications;
    private final ApplicationProcess process;
    private final KeepProfile keepProfile;
    private final LapseExtension lapseExtension;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    CloseIntake(
            Competitions competitions,
            PublishList publishList,
            Applications applications,
            ApplicationProcess process,
            KeepProfile keepProfile,
            LapseExtension lapseExtension,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.publishList = publishList;
        this.applications = applications;
        this.process = process;
        this.keepProfile = keepProfile;
        this.lapseExtension = lapseExtension;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns whether anybody has applied. Whatever makes the timer go off earlier, nobody's time to apply gets shorter by it. */
    @Transactional
    public boolean of(UUID competitionId) {
        Competition before = competitions.counting(competitionId);
        if (clock.instant().isBefore(before.closesAt())) {
            throw new TooEarly(
                    "The intake of competition " + competitionId + " is open until "
                            + ShownTime.minute(before.closesAt()) + ": nobody closes it earlier",
                    before.closesAt());
        }
        // whose receipt is just being told of ends that first: else one of them would make all of this begin again
        List<Application> sent = applications.holdSentTo(competitionId);
        Competition after = competitions.save(before.intakeClosed(!sent.isEmpty()));
        lapseExtension.of(competitionId);
        terms.close(competitionId.toString(), AnnounceCompetition.intakeTerm(before));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.intakeClosed")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("received", Integer.toString(sent.size()))));
        if (!sent.isEmpty()) {
            publishList.first(competitionId, Publication.Kind.RECEIVED);
        }
        sent.stream()
                .map(Application::organisationId)
                .distinct()
                .forEach(organisation -> keepProfile.of(competitionId, organisation));
        for (Application application : sent) {
            if (!process.intakeClosed(application.id())) {
                throw new IllegalStateException("Application " + application.number() + " does not wait for its check");
            }
        }
        return !sent.isEmpty();
    }
}
