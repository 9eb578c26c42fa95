package kz.bastama.legal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.legal.domain.Counting;
import kz.bastama.legal.domain.TermBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes terms over the calendar of today and remembers those of the cases. */
@Service
@Transactional
class KeptTerms implements Terms {

    private final Editions editions;
    private final KeptCalendar calendar;
    private final TermBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptTerms(Editions editions, KeptCalendar calendar, TermBook book, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.calendar = calendar;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Instant due(EditionId edition, String name, Instant from) {
        return new Counting(calendar.listed()).due(editions.get(edition), name, from);
    }

    @Override
    public Term open(String caseId, EditionId edition, String name, Instant from) {
        return book.running(caseId, name).orElseGet(() -> {
            // what stays is counted over what the table says at this moment
            Instant due = new Counting(calendar.current()).due(editions.get(edition), name, from);
            Term term = Term.running(caseId, edition, name, from, due);
            book.add(term);
            return term;
        });
    }

    @Override
    public void close(String caseId, String name) {
        book.close(caseId, name, clock.instant());
    }

    @Override
    public void cut(String caseId, String name, String by) {
        book.cut(caseId, name, clock.instant(), by);
    }

    @Override
    public Term extend(String caseId, String name, Instant to, String because) {
        Term before = book.hold(caseId, name)
                .filter(term -> to.isAfter(term.due()))
                .orElseThrow(() -> new IllegalStateException(
                        "The term " + name + " of the case " + caseId + " cannot be extended to " + to));
        Term after = before.extendedTo(to, because);
        book.update(after);
        events.publishEvent(new TermMoved(caseId, name, before.due(), after.due()));
        return after;
    }

    @Override
    public Duration grace(EditionId edition, String name) {
        Edition rules = editions.get(edition);
        String key = (name.contains(".") ? name.substring(0, name.indexOf('.')) : name) + ".graceSeconds";
        return rules.has(key) ? Duration.ofSeconds(rules.whole(key)) : Duration.ZERO;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Term> ofCase(String caseId) {
        return book.ofCase(caseId);
    }

    @Override
    public List<DayExplained> explain(Term term) {
        return new Counting(calendar.listed()).explain(editions.get(term.edition()), term);
    }
}
