package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ExtensionProcess;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for an extension of the intake; nothing changes until a second person confirms it. */
@Service
public class AskExtension {

    private static final int LONGEST = 2000;

    private final Competitions competitions;
    private final Extensions extensions;
    private final ExtensionRules rules;
    private final ExtensionProcess process;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    AskExtension(
            Competitions competitions,
            Extensions extensions,
            ExtensionRules rules,
            ExtensionProcess process,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.rules = rules;
        this.process = process;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether anybody may ask for one now. */
    @Transactional(readOnly = true)
    public boolean isOpen(Competition competition) {
        return rules.open(competition).isAllowed();
    }

    /** @param day of the new closing; null when it could not be read */
    @Transactional
    public Verdict of(UUID competitionId, String reason, LocalDate day) {
        Competition competition = competitions.counting(competitionId);
        Verdict open = rules.open(competition);
        if (!open.isAllowed()) {
            return open;
        }
        Verdict verdict = reasoned(reason).and(rules.day(competition, day));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        IntakeExtension asked = IntakeExtension.asked(
                competition,
                extensions.ofCompetition(competitionId).size() + 1,
                reason.strip(),
                rules.closing(competition, day),
                actor.get().personId(),
                clock.instant());
        extensions.save(asked);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.extensionAsked")
                .with(Map.of(
                        "from",
                        ShownTime.minute(asked.from()),
                        "to",
                        ShownTime.minute(asked.to()),
                        "reason",
                        asked.reason())));
        process.start(asked, competition);
        return Verdict.allowed();
    }

    private static Verdict reasoned(String reason) {
        return reason.isBlank() || reason.length() > LONGEST
                ? Verdict.refused(
                        Refusal.of("competition.extensionReason", null).at("reason"))
                : Verdict.allowed();
    }
}
