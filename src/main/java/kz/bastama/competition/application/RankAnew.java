package kz.bastama.competition.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Ranking;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/**
 * Ranks lots again whose sheets changed after the ranking, before it is decided who wins: the votes that rested on the former ranking
 * are struck, the consolidated sheet is issued anew, and the commission votes anew.
 */
@Component
class RankAnew {

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final Selection selection;
    private final Bodies bodies;
    private final IssueConsolidatedSheets consolidated;
    private final Editions editions;
    private final Notices notices;
    private final Journal journal;

    RankAnew(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            Selection selection,
            Bodies bodies,
            IssueConsolidatedSheets consolidated,
            Editions editions,
            Notices notices,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.selection = selection;
        this.bodies = bodies;
        this.consolidated = consolidated;
        this.editions = editions;
        this.notices = notices;
        this.journal = journal;
    }

    /** @param changed applications of which a sheet came to count or counts no more; nothing happens before the ranking */
    void of(Competition competition, Collection<UUID> changed) {
        if (competition.state() == CompetitionState.COMMISSION) {
            changed.stream()
                    .map(id -> applications.find(id).orElseThrow())
                    .map(Application::lotId)
                    .distinct()
                    .forEach(lot -> rank(competition, competitions.lot(lot).orElseThrow()));
        }
    }

    private void rank(Competition competition, Lot lot) {
        List<Ranked> before = selection.ranking(competition.id()).stream()
                .filter(ranked -> ranked.lotId().equals(lot.id()))
                .toList();
        selection.keepRanking(competition.id(), ranked(competition, lot, before));
        int struck = selection.lapseVotes(
                competition.id(), before.stream().map(Ranked::applicationId).toList());
        journal.record(JournalEntry.of(competition.id().toString(), "competition.rankedAnew")
                .with(Map.of("lot", Integer.toString(lot.number()), "votes", Integer.toString(struck))));
        consolidated
                .again(competition, lot)
                .ifPresent(paper -> bodies.of(competition.id(), Body.COMMISSION)
                        .forEach(member -> notices.send(new Notice(
                                "competition.rankedAnew:" + paper.id() + ":" + member.personId(),
                                member.personId(),
                                "competition.rankedAnew",
                                Map.of("lot", Integer.toString(lot.number()), "paper", paper.number()),
                                "/member/competitions/" + competition.id()))));
    }

    /** Who was admitted by an objection has no sheets, and keeps the mean that the experts gave outside of them. */
    private List<Ranked> ranked(Competition competition, Lot lot, List<Ranked> before) {
        Ranking ranking = Ranking.of(editions.get(competition.edition()));
        Map<UUID, List<Review>> sheets =
                before.stream().map(Ranked::applicationId).collect(Collectors.toMap(id -> id, reviews::ofApplication));
        Map<UUID, List<Review>> judged = sheets.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Ranked> after = ranking.of(lot.id(), judged);
        for (Ranked one : before) {
            if (!judged.containsKey(one.applicationId())) {
                after = ranking.joined(lot.id(), after, one.applicationId(), one.average());
            }
        }
        return after;
    }
}
