package kz.bastama.planning.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.bastama.account.LandingItem;
import kz.bastama.account.LandingPart;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.ListState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Discussions that still take comments, the first to close first. */
@Component
class DiscussionsOnLanding implements LandingPart {

    private final DirectionLists lists;
    private final PlanningWords words;
    private final MessageSource messages;
    private final Clock clock;

    DiscussionsOnLanding(DirectionLists lists, PlanningWords words, MessageSource messages, Clock clock) {
        this.lists = lists;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "landing.discussions";
    }

    @Override
    public String path() {
        return "/topics";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<LandingItem> newest(Locale language) {
        return lists.in(ListState.DISCUSSION).stream()
                .filter(list -> list.takesComments(clock.instant()))
                .sorted(Comparator.comparing(DirectionList::discussionClosesAt))
                .limit(5)
                .map(list -> item(list, language))
                .toList();
    }

    private LandingItem item(DirectionList list, Locale language) {
        String customer = words.customer(list.customerCode());
        Object[] given = {customer, Integer.toString(list.year())};
        return new LandingItem(
                "/topics/lists/" + list.id(),
                messages.getMessage("planning.list.title", given, language),
                customer,
                list.discussionClosesAt());
    }
}
