package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Publication.Because;
import kz.bastama.competition.domain.Publication.Kind;
import kz.bastama.competition.domain.Publications;
import kz.bastama.competition.domain.PublishedLine;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** Puts a list of a competition before the public. What was published stays: where it says something else now, that is its next edition. */
@Component
class PublishList {

    private final Competitions competitions;
    private final Editions editions;
    private final Publications publications;
    private final PublishedLines lines;
    private final Journal journal;
    private final Clock clock;

    PublishList(
            Competitions competitions,
            Editions editions,
            Publications publications,
            PublishedLines lines,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.editions = editions;
        this.publications = publications;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where the review is blind, lists that name applicants wait for the result. */
    void first(UUID competitionId, Kind kind) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Edition rules = editions.get(competition.edition());
        boolean closed = kind == Kind.RECEIVED && !rules.flag("publication.received")
                || competition.publishedAt() == null && rules.flag("expert.blind");
        if (!closed && editions(competitionId, kind).isEmpty()) {
            keep(competitionId, kind, 1, null, "", lines.of(competitionId, kind));
        }
    }

    /** Nothing happens where the list was never published, or says the same. */
    void corrected(UUID competitionId, Kind kind, Because because, String about) {
        List<Publication> before = editions(competitionId, kind);
        if (before.isEmpty()) {
            return;
        }
        List<PublishedLine> now = lines.of(competitionId, kind);
        Publication last = before.get(before.size() - 1);
        if (!publications.digest(now).equals(last.digest())) {
            keep(competitionId, kind, last.edition() + 1, because, about, now);
        }
    }

    private List<Publication> editions(UUID competitionId, Kind kind) {
        competitions.counting(competitionId);
        return publications.ofCompetition(competitionId).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    private void keep(
            UUID competitionId, Kind kind, int edition, Because because, String about, List<PublishedLine> published) {
        String digest = publications.digest(published);
        publications.keep(
                new Publication(competitionId, kind, edition, clock.instant(), because, about, published, digest));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.listPublished")
                .with(Map.of(
                        "list",
                        kind.name(),
                        "issue",
                        Integer.toString(edition),
                        "because",
                        because == null ? "FIRST" : because.name(),
                        "about",
                        about,
                        "digest",
                        digest)));
    }
}
