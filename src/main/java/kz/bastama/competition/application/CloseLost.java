package kz.bastama.competition.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Loss;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.LotVerdict;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import org.springframework.stereotype.Component;

/** Writes at each application of a published result why it has no grant; one that has a grant loses its reasons again. */
@Component
class CloseLost {

    private static final Reasons UNRANKED = Reasons.of("reasons.selection.belowPass");

    private final Competitions competitions;
    private final Applications applications;
    private final Selection selection;
    private final LotVerdicts verdicts;
    private final Reviews reviews;
    private final Objections objections;
    private final Editions editions;

    CloseLost(
            Competitions competitions,
            Applications applications,
            Selection selection,
            LotVerdicts verdicts,
            Reviews reviews,
            Objections objections,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.selection = selection;
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.objections = objections;
        this.editions = editions;
    }

    void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        if (competition.publishedAt() == null) {
            return;
        }
        List<UUID> won = selection.awards(competitionId).values().stream()
                .flatMap(List::stream)
                .map(Award::applicationId)
                .toList();
        Map<UUID, Reasons> lost = lost(competition);
        for (Application before : applications.holdSentTo(competitionId)) {
            if (before.state() == ApplicationState.ADMITTED) {
                Application after = won.contains(before.id())
                        ? before.reopened()
                        : before.closed(lost.getOrDefault(before.id(), UNRANKED));
                if (!Objects.equals(after.reasons(), before.reasons())) {
                    applications.save(after);
                }
            }
        }
    }

    private Map<UUID, Reasons> lost(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Map<UUID, Reasons> lost = new HashMap<>();
        Map<UUID, LotVerdict> byLot = competitions.lotsOf(competition.id()).stream()
                .collect(Collectors.toMap(Lot::id, lot -> verdict(competition, lot, edition), (one, same) -> one));
        Map<UUID, OfficialText> departures = selection.departures(competition.id());
        Map<UUID, String> criteria = selection.departureCriteria(competition.id());
        for (Ranked ranked : selection.ranking(competition.id())) {
            UUID id = ranked.applicationId();
            LotVerdict verdict = byLot.get(ranked.lotId());
            Loss loss = new Loss(
                    ranked.passed(),
                    verdict.carries(id),
                    departures.containsKey(id) && verdict.departsAt(id),
                    criteria.get(id),
                    reviews.ofApplication(id));
            lost.put(id, loss.reasons(edition));
        }
        objections.ofCompetition(competition.id()).stream()
                .filter(one -> one.revision() != null && one.revision().formerId() != null)
                .forEach(one -> lost.put(one.revision().formerId(), Reasons.of("reasons.agreement.revised")));
        lost.putAll(selection.fallen(competition.id()).stream()
                .collect(Collectors.toMap(
                        fallen -> fallen.award().applicationId(),
                        fallen -> fallen.cause().reasons(),
                        (one, later) -> later)));
        return lost;
    }

    private LotVerdict verdict(Competition competition, Lot lot, Edition edition) {
        return DecidedBy.of(edition) == DecidedBy.EXPERT_COMMISSION
                ? verdicts.byRanking(competition.id(), lot)
                : verdicts.of(competition.id(), lot);
    }
}
