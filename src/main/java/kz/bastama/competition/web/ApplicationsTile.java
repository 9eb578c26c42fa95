package kz.bastama.competition.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
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
    private final MessageSource messages;

    ApplicationsTile(Applications applications, Competitions competitions, MessageSource messages) {
        this.applications = applications;
        this.competitions = competitions;
        this.messages = messages;
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
                .limit(SHOWN)
                .map(this::line)
                .toList();
    }

    private Line line(Application application) {
        String path = "/cabinet/applications/" + application.id();
        if (!application.isDraft()) {
            return new Line(
                    say("competition.tile.sent", Map.of("number", application.number(), "title", application.title())),
                    path,
                    null,
                    Urgency.PLAIN);
        }
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        String title = application.title().isEmpty()
                ? competition.title().in(LocaleContextHolder.getLocale())
                : application.title();
        return new Line(
                say("competition.tile.draft", Map.of("title", title)), path, competition.closesAt(), Urgency.TO_DO);
    }

    private String say(String key, Map<String, Object> facts) {
        return messages.getMessage(key, new Object[] {facts}, LocaleContextHolder.getLocale());
    }
}
