package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Announcement;
import kz.bastama.competition.domain.CallNews;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the intake: from now on the rules of this day and the closing time are fixed for the case. */
@Service
public class AnnounceCompetition {

    private final Competitions competitions;
    private final Editions editions;
    private final Terms terms;
    private final AskForDocuments askForDocuments;
    private final TellSubscribers tellSubscribers;
    private final CallNews news;
    private final Journal journal;
    private final Clock clock;

    AnnounceCompetition(
            Competitions competitions,
            Editions editions,
            Terms terms,
            AskForDocuments askForDocuments,
            TellSubscribers tellSubscribers,
            CallNews news,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.editions = editions;
        this.terms = terms;
        this.askForDocuments = askForDocuments;
        this.tellSubscribers = tellSubscribers;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns the edition that the case keeps from now on. */
    @Transactional
    public EditionId of(UUID competitionId, Announcement words) {
        Competition before = competitions.find(competitionId).orElseThrow();
        EditionId inForce =
                editions.inForce(before.programme(), LocalDate.now(clock)).id();
        Instant now = clock.instant();
        Instant closes = terms.open(competitionId.toString(), inForce, intakeTerm(before), now)
                .due();
        Competition after = competitions.save(before.announced(words, inForce, now, closes));
        askForDocuments.in(after);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.announced")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("closesAt", closes.toString(), "edition", inForce.toString())));
        if (tellSubscribers.areThere(after)) {
            news.start(after);
        }
        return inForce;
    }

    static String intakeTerm(Competition competition) {
        return "intake." + competition.grantType();
    }
}
