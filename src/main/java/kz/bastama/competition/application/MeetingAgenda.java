package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import org.springframework.stereotype.Component;

/** What a commission meets on, as its call says it: each lot with the applications admitted to it. */
@Component
class MeetingAgenda {

    private final Competitions competitions;
    private final Applications applications;

    MeetingAgenda(Competitions competitions, Applications applications) {
        this.competitions = competitions;
        this.applications = applications;
    }

    /** @param label what an application is called before that commission */
    Map<String, String> of(UUID competitionId, Function<Application, String> label) {
        Map<UUID, List<Application>> byLot = applications.sentTo(competitionId).stream()
                .filter(one -> one.state() == ApplicationState.ADMITTED)
                .collect(Collectors.groupingBy(Application::lotId));
        List<Lot> lots = competitions.lotsOf(competitionId).stream()
                .filter(lot -> byLot.containsKey(lot.id()))
                .toList();
        Function<Function<OfficialText, String>, String> said = language -> lots.stream()
                .map(lot -> lot.number() + ". " + language.apply(lot.title()) + " ("
                        + byLot.get(lot.id()).stream().map(label).sorted().collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
        return Notice.byLanguage(
                said.apply(OfficialText::kk), said.apply(OfficialText::ru), said.apply(OfficialText::en));
    }
}
