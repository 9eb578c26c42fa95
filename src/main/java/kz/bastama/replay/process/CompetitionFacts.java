package kz.bastama.replay.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where a competition stands, and what became of its applications. */
@Component("replayCompetitionFacts")
@Profile("replay")
class CompetitionFacts implements FactSource {

    private final Competitions competitions;
    private final Applications applications;
    private final Stage stage;

    CompetitionFacts(Competitions competitions, Applications applications, Stage stage) {
        this.competitions = competitions;
        this.applications = applications;
        this.stage = stage;
    }

    @Override
    public Map<String, Function<Part, Object>> facts() {
        return Map.ofEntries(
                Map.entry("competition.edition", of(one -> one.edition().toString())),
                Map.entry("competition.state", of(one -> one.state().name())),
                Map.entry("competition.announcedAt", of(Competition::announcedAt)),
                Map.entry("competition.closesAt", of(Competition::closesAt)),
                Map.entry("competition.checkedAt", of(Competition::checkedAt)),
                Map.entry("competition.publishedAt", of(Competition::publishedAt)),
                Map.entry("applications.received", told -> sent(told).size()),
                Map.entry("applications.organisations", told -> (int) sent(told).stream()
                        .map(Application::organisationId)
                        .distinct()
                        .count()),
                Map.entry("applications.inKazakh", told -> in(told, "kk")),
                Map.entry("applications.inRussian", told -> in(told, "ru")),
                Map.entry("applications.admitted", told -> names(told, ApplicationState.ADMITTED)),
                Map.entry("applications.refused", told -> names(told, ApplicationState.REFUSED)));
    }

    private Function<Part, Object> of(Function<Competition, Object> fact) {
        return told -> fact.apply(competitions.find(stage.id(told.text("of"))).orElseThrow());
    }

    private List<Application> sent(Part told) {
        return applications.sentTo(stage.id(told.text("of")));
    }

    private int in(Part told, String language) {
        return (int) sent(told).stream()
                .filter(one -> one.language().equals(language))
                .count();
    }

    private List<String> names(Part told, ApplicationState state) {
        Predicate<Application> fits = one -> one.state() == state;
        return sent(told).stream()
                .filter(fits)
                .map(one -> stage.nameOf(one.id()))
                .toList();
    }
}
