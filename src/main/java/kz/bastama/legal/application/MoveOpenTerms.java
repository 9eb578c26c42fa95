package kz.bastama.legal.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.Counting;
import kz.bastama.legal.domain.ListedDays;
import kz.bastama.legal.domain.TermBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes every running term after the calendar changed and tells of each that moved, in the same transaction. */
@Service
class MoveOpenTerms {

    private final TermBook book;
    private final Editions editions;
    private final CalendarDays days;
    private final ApplicationEventPublisher events;

    MoveOpenTerms(TermBook book, Editions editions, CalendarDays days, ApplicationEventPublisher events) {
        this.book = book;
        this.editions = editions;
        this.days = days;
        this.events = events;
    }

    @Transactional
    public List<TermMoved> now() {
        Counting counting = new Counting(new ListedDays(days.all()));
        List<TermMoved> moved = new ArrayList<>();
        for (Term term : book.running()) {
            Instant due = counting.due(editions.get(term.edition()), term.name(), term.startedAt());
            if (!due.equals(term.due())) {
                book.update(term.movedTo(due));
                moved.add(new TermMoved(term.caseId(), term.name(), term.due(), due));
            }
        }
        moved.forEach(events::publishEvent);
        return moved;
    }
}
