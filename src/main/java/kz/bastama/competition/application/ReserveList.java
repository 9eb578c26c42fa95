package kz.bastama.competition.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.LotVerdict;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** Applications that were carried but found no money, in the order of the ranking: among them the next in rank is looked for first. */
@Component
public class ReserveList {

    private final Selection selection;
    private final LotVerdicts verdicts;
    private final Editions editions;

    ReserveList(Selection selection, LotVerdicts verdicts, Editions editions) {
        this.selection = selection;
        this.verdicts = verdicts;
        this.editions = editions;
    }

    public List<UUID> of(Competition competition, Lot lot) {
        Set<UUID> won = Stream.concat(
                        selection.awards(competition.id()).values().stream().flatMap(List::stream),
                        selection.fallen(competition.id()).stream().map(FallenAward::award))
                .map(Award::applicationId)
                .collect(Collectors.toSet());
        return verdict(competition, lot).reserve().stream()
                .filter(application -> !won.contains(application))
                .toList();
    }

    private LotVerdict verdict(Competition competition, Lot lot) {
        if (DecidedBy.of(editions.get(competition.edition())) == DecidedBy.EXPERT_COMMISSION) {
            return verdicts.byRanking(competition.id(), lot);
        }
        return verdicts.of(competition.id(), lot);
    }
}
