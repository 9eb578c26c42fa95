package kz.bastama.competition.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.springframework.stereotype.Component;

/** The letters that the reader got about an application, each at its place on the road; public because templates call it. */
@Component("roadLetters")
public class RoadLetters {

    private final Notices notices;
    private final CurrentActor actor;

    RoadLetters(Notices notices, CurrentActor actor) {
        this.notices = notices;
        this.actor = actor;
    }

    /** One line of the road: an event or a letter, the other is null. */
    public record Line(ApplicationTimeline.Event event, SentNotice letter) {}

    public List<Line> among(List<ApplicationTimeline.Event> done, Application one) {
        List<SentNotice> waiting = new ArrayList<>(notices.of(actor.get().personId()).stream()
                .filter(letter -> isAbout(letter, one))
                .sorted(Comparator.comparing(SentNotice::at))
                .toList());
        List<Line> lines = new ArrayList<>();
        for (ApplicationTimeline.Event event : done) {
            lines.addAll(taken(waiting, event.at()));
            lines.add(new Line(event, null));
        }
        lines.addAll(taken(waiting, Instant.MAX));
        return lines;
    }

    private static List<Line> taken(List<SentNotice> waiting, Instant until) {
        List<Line> taken = new ArrayList<>();
        while (until != null && !waiting.isEmpty() && waiting.get(0).at().isBefore(until)) {
            taken.add(new Line(null, waiting.remove(0)));
        }
        return taken;
    }

    private static boolean isAbout(SentNotice letter, Application one) {
        return letter.path() != null
                && (letter.path().startsWith("/cabinet/applications/" + one.id())
                        || letter.path().startsWith("/calls/" + one.competitionId()));
    }
}
