package kz.bastama.legal.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.TermsForeseen;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.Counting;
import kz.bastama.legal.domain.ListedDays;
import kz.bastama.legal.domain.TermBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes every running term after the calendar changed and tells of each that moved, in the same transaction. The terms are
 * held before the calendar is read: an extension or another change of the calendar comes wholly before or wholly after.
 */
@Service
class MoveOpenTerms {

    private final TermBook book;
    private final CalendarDays days;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    MoveOpenTerms(TermBook book, CalendarDays days, Editions editions, ApplicationEventPublisher events) {
        this.book = book;
        this.days = days;
        this.editions = editions;
        this.events = events;
    }

    @Transactional
    public List<TermMoved> all() {
        events.publishEvent(new TermsForeseen(foreseenOver(new ListedDays(days.all()))));
        List<Term> held = book.hold();
        ListedDays calendar = new ListedDays(days.all());
        List<TermMoved> moved = new ArrayList<>();
        for (Term term : held) {
            Instant due = due(term, calendar);
            if (!due.equals(term.due())) {
                book.update(term.movedTo(due));
                moved.add(new TermMoved(term.caseId(), term.name(), term.due(), due));
            }
        }
        moved.forEach(events::publishEvent);
        return moved;
    }

    /** The same where the calendar is as it was: holds nothing unless something is to move. */
    @Transactional
    public void whereNeeded() {
        if (!foreseenOver(new ListedDays(days.all())).isEmpty()) {
            all();
        }
    }

    /** What would move, without moving it. */
    List<TermMoved> foreseenOver(ListedDays calendar) {
        return book.running().stream()
                .map(term -> new TermMoved(term.caseId(), term.name(), term.due(), due(term, calendar)))
                .filter(move -> !move.to().equals(move.from()))
                .toList();
    }

    private Instant due(Term term, ListedDays calendar) {
        return new Counting(calendar).due(editions.get(term.edition()), term);
    }
}
