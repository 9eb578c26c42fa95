package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.legal.ShownTime;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the authors of accepted proposals and the officers of the customer that the council wants the list changed, and how. */
@Service
public class NotifyOfRecommendation {

    private static final String AUTHORS = "planning.listToChange";
    private static final String OFFICERS = "planning.listToDraftAnew";

    private final DirectionLists lists;
    private final TellAuthors tellAuthors;
    private final People people;
    private final Notices notices;

    NotifyOfRecommendation(DirectionLists lists, TellAuthors tellAuthors, People people, Notices notices) {
        this.lists = lists;
        this.tellAuthors = tellAuthors;
        this.people = people;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID listId) {
        DirectionList list = lists.find(listId).orElseThrow();
        CouncilMinutes council = list.council();
        String occasion = "%s:%s:%s".formatted(listId, list.discussionClosesAt(), council.number());
        Map<String, Object> facts = Map.of(
                "year", Integer.toString(list.year()),
                "minutes", council.number(),
                "date", ShownTime.day(council.date()),
                "remarks", council.remarks());
        tellAuthors.of(list, AUTHORS, occasion, facts);
        for (Person officer : people.withRole(Role.CUSTOMER, list.customerCode())) {
            notices.send(new Notice(
                    "%s:%s:%s".formatted(OFFICERS, occasion, officer.id()),
                    officer.id(),
                    OFFICERS,
                    TellAuthors.byLanguage(facts),
                    "/staff/lists/" + listId));
        }
    }
}
