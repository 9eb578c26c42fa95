package kz.bastama.ngodatabase.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngodatabase.application.ImportOutcome.WrongLine;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.FilingList;
import kz.bastama.ngodatabase.domain.Filings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a list of filings made elsewhere: what is right is stored, what is there stays, what is wrong is named by line. */
@Service
public class ImportFilings {

    private final Filings filings;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    ImportFilings(Filings filings, CurrentActor actor, Journal journal, Clock clock) {
        this.filings = filings;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ImportOutcome read(FilingList list) {
        Map<String, Filing> fresh = new LinkedHashMap<>();
        List<WrongLine> wrong = new ArrayList<>();
        for (FilingList.Line line : list.lines()) {
            Verdict verdict = line.entry().check(LocalDate.now(clock));
            if (verdict.isAllowed()) {
                verdict = take(accepted(line), fresh);
            }
            if (!verdict.isAllowed()) {
                wrong.add(new WrongLine(line.number(), verdict));
            }
        }
        filings.addAll(fresh.values());
        ImportOutcome outcome =
                new ImportOutcome(fresh.size(), list.lines().size() - fresh.size() - wrong.size(), wrong);
        journal.record(JournalEntry.of(UUID.randomUUID().toString(), "ngodatabase.filingsImported")
                .with(Map.of("added", String.valueOf(outcome.added()), "wrong", String.valueOf(wrong.size()))));
        return outcome;
    }

    private Filing accepted(FilingList.Line line) {
        return line.entry()
                .accepted(Filing.Source.IMPORT, clock.instant(), actor.get().name(), clock.getZone());
    }

    private Verdict take(Filing filing, Map<String, Filing> fresh) {
        String key = filing.bin() + "/" + filing.reportingYear();
        Optional<Filing> known =
                Optional.ofNullable(fresh.get(key)).or(() -> filings.find(filing.bin(), filing.reportingYear()));
        if (known.isEmpty()) {
            fresh.put(key, filing);
            return Verdict.allowed();
        }
        return day(known.get()).equals(day(filing)) ? Verdict.allowed() : differs(known.get());
    }

    private Verdict differs(Filing known) {
        return Verdict.refused(Refusal.of(
                "ngodatabase.recordedAlready", null, Map.of("day", day(known).toString())));
    }

    private LocalDate day(Filing filing) {
        return filing.filedAt().atZone(clock.getZone()).toLocalDate();
    }
}
