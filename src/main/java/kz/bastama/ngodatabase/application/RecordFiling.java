package kz.bastama.ngodatabase.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.bastama.account.CurrentActor;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.FilingEntry;
import kz.bastama.ngodatabase.domain.Filings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a filing that an officer knows of from paper or from the official portal. */
@Service
public class RecordFiling {

    private final Filings filings;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    RecordFiling(Filings filings, CurrentActor actor, Journal journal, Clock clock) {
        this.filings = filings;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict byHand(FilingEntry entry) {
        Verdict verdict = entry.check(LocalDate.now(clock));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        Filing filing =
                entry.accepted(Filing.Source.HAND, clock.instant(), actor.get().name(), clock.getZone());
        Optional<Filing> recorded = filings.find(filing.bin(), filing.reportingYear());
        return recorded.isPresent() ? isThere(recorded.get()) : store(filing);
    }

    private Verdict isThere(Filing recorded) {
        return Verdict.refused(Refusal.of(
                        "ngodatabase.recordedAlready",
                        null,
                        Map.of(
                                "day",
                                recorded.filedAt()
                                        .atZone(clock.getZone())
                                        .toLocalDate()
                                        .toString()))
                .at("year"));
    }

    private Verdict store(Filing filing) {
        filings.add(filing);
        journal.record(JournalEntry.of(filing.id().toString(), "ngodatabase.filingRecorded")
                .with(Map.of("bin", filing.bin().digits(), "year", String.valueOf(filing.reportingYear()))));
        return Verdict.allowed();
    }
}
