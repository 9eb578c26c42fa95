package kz.bastama.ngodatabase.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bastama.legal.Editions;
import kz.bastama.ngodatabase.FilingStatus;
import kz.bastama.ngodatabase.NgoDatabase;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.FilingDuty;
import kz.bastama.ngodatabase.domain.Filings;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for any day whether an organisation was in the database, and in time. */
@Service
class FilingGate implements NgoDatabase {

    private final Filings filings;
    private final Editions editions;
    private final Clock clock;

    FilingGate(Filings filings, Editions editions, Clock clock) {
        this.filings = filings;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public FilingStatus onDay(Bin bin, LocalDate day) {
        FilingDuty duty = FilingDuty.of(editions.inForce(FilingDuty.PROGRAMME, day), clock.getZone());
        Optional<Filing> counting = filings.of(bin).stream()
                .filter(filing -> filing.reportingYear() >= duty.yearDueOn(day))
                .filter(filing -> !duty.dayOf(filing).isAfter(day))
                .findFirst();
        return duty.status(bin, day, counting);
    }
}
