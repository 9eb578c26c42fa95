package kz.bastama.ngodatabase.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.UUID;
import kz.bastama.account.DemoSeed;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.Filings;
import kz.bastama.party.Bin;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Filings of a demonstration, from {@code demo/filings.csv}, in the years before the present one: in time, late, none. */
@Component
@Profile("demo")
class DemoFilings implements DemoSeed {

    private final Filings filings;
    private final Clock clock;

    DemoFilings(Filings filings, Clock clock) {
        this.filings = filings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void seed() {
        DemoSeed.rows("/demo/filings.csv").forEach(this::add);
    }

    private void add(String[] cells) {
        int year = LocalDate.now(clock).getYear() - Integer.parseInt(cells[1]);
        LocalDate day = MonthDay.parse("--" + cells[2]).atYear(year + 1);
        if (!day.isAfter(LocalDate.now(clock))) {
            filings.add(new Filing(
                    UUID.randomUUID(),
                    new Bin(cells[0]),
                    year,
                    day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(),
                    Filing.Source.IMPORT,
                    clock.instant(),
                    "Bastama",
                    null));
        }
    }
}
