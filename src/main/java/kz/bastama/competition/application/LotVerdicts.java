package kz.bastama.competition.application;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.LotVerdict;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import org.springframework.stereotype.Component;

/** The decisions as they follow from the votes at this moment: for the page, the gate and the decision itself alike. */
@Component
public class LotVerdicts {

    private final Applications applications;
    private final Selection selection;

    LotVerdicts(Applications applications, Selection selection) {
        this.applications = applications;
        this.selection = selection;
    }

    public LotVerdict of(UUID competitionId, Lot lot) {
        List<Ranked> ranking = selection.ranking(competitionId).stream()
                .filter(ranked -> ranked.lotId().equals(lot.id()))
                .toList();
        List<Application> ofLot = applications.sentTo(competitionId).stream()
                .filter(application -> application.lotId().equals(lot.id()))
                .toList();
        return new LotVerdict(ranking, ofLot, selection.votes(competitionId), lot.amount());
    }
}
