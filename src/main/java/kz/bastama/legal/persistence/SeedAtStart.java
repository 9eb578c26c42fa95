package kz.bastama.legal.persistence;

import java.util.List;
import kz.bastama.legal.application.SeedCalendar;
import kz.bastama.legal.domain.CalendarDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the product's lists of days before anything asks for a working day. */
@Component
class SeedAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SeedAtStart.class);

    private final RuleFiles files;
    private final SeedCalendar seedCalendar;

    SeedAtStart(RuleFiles files, SeedCalendar seedCalendar) {
        this.files = files;
        this.seedCalendar = seedCalendar;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<CalendarDay> seed = files.calendar();
        int added = seedCalendar.with(seed);
        if (added > 0) {
            LOG.info("The working calendar got {} days from the product's lists", added);
        }
    }
}
