package kz.bastama.competition.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.bastama.account.LandingItem;
import kz.bastama.account.LandingPart;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import org.springframework.stereotype.Component;

/** Calls that take applications, the first to close first. */
@Component
class CallsOnLanding implements LandingPart {

    private final Competitions competitions;
    private final CompetitionWords words;
    private final Clock clock;

    CallsOnLanding(Competitions competitions, CompetitionWords words, Clock clock) {
        this.competitions = competitions;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "landing.calls";
    }

    @Override
    public String path() {
        return "/calls";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<LandingItem> newest(Locale language) {
        return competitions.announced().stream()
                .filter(one -> one.receives(clock.instant()))
                .sorted(Comparator.comparing(Competition::closesAt))
                .limit(5)
                .map(one -> new LandingItem(
                        "/calls/" + one.id(),
                        one.title().in(language),
                        words.customer(one.customerCode()),
                        one.closesAt()))
                .toList();
    }
}
