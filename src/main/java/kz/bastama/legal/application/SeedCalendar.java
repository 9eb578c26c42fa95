package kz.bastama.legal.application;

import java.util.List;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.CalendarDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the days of the product's own lists that the table does not have yet; days changed by an administrator stay as they
 * are. Then every running term is computed once more, so that none keeps an end from before a change.
 */
@Service
public class SeedCalendar {

    private final CalendarDays days;
    private final MoveOpenTerms moveOpenTerms;
    private final ApplicationEventPublisher events;

    SeedCalendar(CalendarDays days, MoveOpenTerms moveOpenTerms, ApplicationEventPublisher events) {
        this.days = days;
        this.moveOpenTerms = moveOpenTerms;
        this.events = events;
    }

    /** @return how many days were added */
    @Transactional
    public int with(List<CalendarDay> seed) {
        int added = days.addMissing(seed);
        if (added == 0) {
            moveOpenTerms.whereNeeded();
        } else {
            moveOpenTerms.all();
            events.publishEvent(new CalendarChanged(seed.get(0).date()));
        }
        return added;
    }
}
