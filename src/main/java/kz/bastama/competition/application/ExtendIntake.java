package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person confirmed: the closing, its term and its timer stand later from this moment on. */
@Service
public class ExtendIntake {

    private final Competitions competitions;
    private final Extensions extensions;
    private final Terms terms;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    ExtendIntake(
            Competitions competitions,
            Extensions extensions,
            Terms terms,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.terms = terms;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID extensionId, String orderNumber, LocalDate orderDate) {
        Competition competition =
                competitions.counting(extensions.find(extensionId).orElseThrow().competitionId());
        IntakeExtension confirmed = extensions
                .find(extensionId)
                .orElseThrow()
                .confirmed(
                        new IntakeExtension.Decision(
                                actor.get().personId(), clock.instant(), orderNumber, orderDate, null),
                        competition.closesAt());
        extensions.save(confirmed);
        journal.record(JournalEntry.of(competition.id().toString(), "competition.intakeExtended")
                .with(Map.of(
                        "from",
                        ShownTime.minute(confirmed.from()),
                        "to",
                        ShownTime.minute(confirmed.to()),
                        "order",
                        orderNumber,
                        "date",
                        ShownTime.day(orderDate))));
        terms.extend(
                competition.id().toString(),
                AnnounceCompetition.intakeTerm(competition),
                confirmed.to(),
                "\u2116 " + orderNumber + ", " + ShownTime.day(orderDate) + ": " + confirmed.reason());
    }
}
