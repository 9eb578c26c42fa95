package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the decision on the next in rank before the public, among the awards of the lot; where the rules ask, the objection term runs. */
@Service
public class PublishSuccession {

    private final Competitions competitions;
    private final CloseLost closeLost;
    private final PublishList publishList;
    private final Applications applications;
    private final Selection selection;
    private final Successions successions;
    private final VotedSums sums;
    private final Editions editions;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    PublishSuccession(
            Competitions competitions,
            CloseLost closeLost,
            PublishList publishList,
            Applications applications,
            Selection selection,
            Successions successions,
            VotedSums sums,
            Editions editions,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.closeLost = closeLost;
        this.publishList = publishList;
        this.applications = applications;
        this.selection = selection;
        this.successions = successions;
        this.sums = sums;
        this.editions = editions;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id) {
        Competition competition =
                competitions.counting(successions.find(id).orElseThrow().competitionId());
        Succession before = successions.find(id).orElseThrow();
        Instant now = clock.instant();
        Succession after = before.published(now);
        successions.save(after);
        String number = "";
        if (after.nextId() != null) {
            Application next = applications.find(after.nextId()).orElseThrow();
            number = next.number();
            selection.keepAwards(competition.id(), after.lotId(), List.of(award(next)));
            if (editions.get(competition.edition()).flag(OpenSuccession.OPEN_TO_OBJECTION)) {
                terms.open(id.toString(), competition.edition(), PublishResult.OBJECTION, now);
            }
        }
        closeLost.of(competition.id());
        publishList.corrected(competition.id(), Publication.Kind.RESULT, Publication.Because.NEXT_IN_RANK, number);
        journal.record(JournalEntry.of(id.toString(), "competition.successionPublished")
                .moved(before.state().name(), after.state().name()));
        journal.record(JournalEntry.of(competition.id().toString(), "competition.nextInRank")
                .with(Map.of(
                        "lot",
                        Integer.toString(
                                competitions.lot(after.lotId()).orElseThrow().number()),
                        "named",
                        Boolean.toString(after.nextId() != null),
                        "number",
                        number)));
    }

    private Award award(Application next) {
        int rank = selection.ranking(next.competitionId()).stream()
                .filter(ranked -> ranked.applicationId().equals(next.id()))
                .map(Ranked::rank)
                .findFirst()
                .orElseThrow();
        return new Award(next.id(), next.organisationId(), rank, sums.of(next));
    }
}
