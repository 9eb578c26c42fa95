package kz.bastama.competition.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.ngo.CabinetTile;
import kz.bastama.ngo.Organisation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Drafts with their closing and sent applications on the first page of the cabinet. */
@Component
class ApplicationsTile implements CabinetTile {

    private static final int SHOWN = 8;

    private final Applications applications;
    private final Competitions competitions;
    private final ApplicationStanding standing;
    private final MessageSource messages;
    private final Clock clock;

    ApplicationsTile(
            Applications applications,
            Competitions competitions,
            ApplicationStanding standing,
            MessageSource messages,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.standing = standing;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String title() {
        return "competition.tile.title";
    }

    @Override
    public String path() {
        return "/cabinet/applications";
    }

    @Override
    public String emptyText() {
        return "competition.tile.empty";
    }

    @Override
    public List<Line> lines(Organisation organisation, UUID personId) {
        return applications.ofOrganisation(organisation.id()).stream()
                .sorted(Comparator.comparing(one -> one.state() != ApplicationState.RETURNED))
                .limit(SHOWN)
                .map(this::line)
                .toList();
    }

    private Line line(Application application) {
        String path = "/cabinet/applications/" + application.id();
        return application.isDraft() ? draft(application, path) : sent(application, path);
    }

    private Line sent(Application application, String path) {
        Map<String, Object> facts = Map.of(
                "number", application.number(),
                "title", application.title(),
                "state", say("competition.application." + standing.of(application), Map.of()));
        return application.state() == ApplicationState.RETURNED
                ? new Line(
                        say("competition.tile.returned", facts),
                        path,
                        standing.mendUntil(application),
                        Urgency.PRESSING)
                : new Line(say("competition.tile.sent", facts), path, null, Urgency.PLAIN);
    }

    private Line draft(Application application, String path) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        String title = application.title().isEmpty()
                ? competition.title().in(LocaleContextHolder.getLocale())
                : application.title();
        return competition.receives(clock.instant())
                ? new Line(
                        say("competition.tile.draft", Map.of("title", title)),
                        path,
                        competition.closesAt(),
                        Urgency.TO_DO)
                : new Line(say("competition.tile.expired", Map.of("title", title)), path, null, Urgency.PLAIN);
    }

    private String say(String key, Map<String, Object> facts) {
        return messages.getMessage(key, new Object[] {facts}, LocaleContextHolder.getLocale());
    }
}
