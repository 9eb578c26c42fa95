package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Ranking;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** Admits an application whose refusal by the check did not stand, and ranks it among the others of its lot. */
@Component
class AdmitAnew {

    private final Applications applications;
    private final Competitions competitions;
    private final Selection selection;
    private final Editions editions;
    private final Journal journal;

    AdmitAnew(
            Applications applications,
            Competitions competitions,
            Selection selection,
            Editions editions,
            Journal journal) {
        this.applications = applications;
        this.competitions = competitions;
        this.selection = selection;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param points mean that the experts gave it */
    void of(Objection objection, BigDecimal points) {
        Application before = applications.findHeld(objection.applicationId()).orElseThrow();
        Application after = applications.save(before.admittedAnew());
        List<Ranked> others = selection.ranking(objection.competitionId()).stream()
                .filter(one -> one.lotId().equals(objection.lotId()))
                .toList();
        selection.keepRanking(
                objection.competitionId(), ranking(objection).joined(objection.lotId(), others, after.id(), points));
        journal.record(JournalEntry.of(after.id().toString(), "competition.admittedAnew")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("number", objection.number(), "points", points.toPlainString())));
    }

    Ranking ranking(Objection objection) {
        return Ranking.of(editions.get(
                competitions.find(objection.competitionId()).orElseThrow().edition()));
    }
}
