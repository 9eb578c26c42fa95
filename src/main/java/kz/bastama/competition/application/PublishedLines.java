package kz.bastama.competition.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Publication.Kind;
import kz.bastama.competition.domain.PublishedLine;
import kz.bastama.competition.domain.PublishedLine.Standing;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** What a list of a competition says at this moment, by lot, rank and number. */
@Component
class PublishedLines {

    private static final String RESERVE = "reasons.selection.moneyExhausted";

    private final Applications applications;
    private final Competitions competitions;
    private final Selection selection;
    private final Organisations organisations;

    PublishedLines(
            Applications applications, Competitions competitions, Selection selection, Organisations organisations) {
        this.applications = applications;
        this.competitions = competitions;
        this.selection = selection;
        this.organisations = organisations;
    }

    List<PublishedLine> of(UUID competitionId, Kind kind) {
        Map<UUID, Ranked> ranking = selection.ranking(competitionId).stream()
                .collect(Collectors.toMap(Ranked::applicationId, Function.identity()));
        Map<UUID, Award> awards = selection.awards(competitionId).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Award::applicationId, Function.identity()));
        List<UUID> fallen = selection.fallen(competitionId).stream()
                .map(one -> one.award().applicationId())
                .toList();
        Map<UUID, OfficialText> departures = selection.departures(competitionId);
        List<Application> sent = applications.sentTo(competitionId);
        Known known = known(competitionId, sent);
        return sent.stream()
                .map(one -> switch (kind) {
                    case RECEIVED -> known.line(one, Standing.RECEIVED, false, null, null, null);
                    case CHECK ->
                        known.line(one, checked(one), one.state() == ApplicationState.REFUSED, null, null, null);
                    case RESULT ->
                        known.line(
                                one,
                                standing(one, awards.containsKey(one.id()), fallen.contains(one.id())),
                                true,
                                ranking.get(one.id()),
                                awards.get(one.id()),
                                departures.get(one.id()));
                })
                .sorted(Comparator.comparingInt(PublishedLine::lot)
                        .thenComparing(PublishedLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PublishedLine::number))
                .toList();
    }

    /** Each lot and each applicant once: most of a list is of a few. */
    private Known known(UUID competitionId, List<Application> sent) {
        return new Known(
                competitions.lotsOf(competitionId).stream().collect(Collectors.toMap(Lot::id, Lot::number)),
                sent.stream()
                        .map(Application::organisationId)
                        .distinct()
                        .map(id -> organisations.find(id).orElseThrow())
                        .collect(Collectors.toMap(Organisation::id, Function.identity())));
    }

    private record Known(Map<UUID, Integer> lots, Map<UUID, Organisation> organisations) {

        PublishedLine line(
                Application one,
                Standing standing,
                boolean reasoned,
                Ranked ranked,
                Award award,
                OfficialText departure) {
            Organisation organisation = organisations.get(one.organisationId());
            Reasons reasons = reasoned ? one.reasons() : null;
            return new PublishedLine(
                    one.number(),
                    organisation.name(),
                    organisation.bin().toString(),
                    one.title(),
                    lots.get(one.lotId()),
                    one.asked(),
                    standing,
                    ranked == null ? null : ranked.rank(),
                    ranked == null ? null : ranked.average(),
                    award == null ? null : award.amount(),
                    reasons == null ? List.of() : reasons.codes(),
                    departure == null ? "" : departure.ru(),
                    departure == null ? null : departure.kk());
        }
    }

    private static Standing checked(Application one) {
        return one.state() == ApplicationState.REFUSED ? Standing.NOT_ADMITTED : Standing.ADMITTED;
    }

    private static Standing standing(Application one, boolean awarded, boolean fell) {
        if (one.state() == ApplicationState.REFUSED) {
            return Standing.NOT_ADMITTED;
        }
        if (awarded || fell) {
            return awarded ? Standing.WON : Standing.FELL;
        }
        return one.reasons() != null && one.reasons().codes().contains(RESERVE) ? Standing.RESERVE : Standing.NOT_WON;
    }
}
