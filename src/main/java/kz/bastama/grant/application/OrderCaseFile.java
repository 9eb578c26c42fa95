package kz.bastama.grant.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFileProcess;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Filed;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the file of a case. Where nothing has changed since the last one, that one stands, so that the same case has the same bytes. */
@Service
public class OrderCaseFile {

    private final Grants grants;
    private final GatherCaseFile gather;
    private final CaseFiles caseFiles;
    private final CaseFileProcess process;
    private final Journal journal;
    private final Clock clock;

    OrderCaseFile(
            Grants grants,
            GatherCaseFile gather,
            CaseFiles caseFiles,
            CaseFileProcess process,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.gather = gather;
        this.caseFiles = caseFiles;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return whether a new one is being made; false where the last one is up to date, or still in work */
    @Transactional
    public boolean of(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Filed filed = gather.of(grant);
        Optional<CaseFile> standing = caseFiles.of(grantId).stream()
                .filter(one -> !one.isMade() || one.input().equals(filed.digest()))
                .findFirst();
        if (standing.isPresent()) {
            return false;
        }
        CaseFile ordered = CaseFile.ordered(
                grantId, filed.digest(), filed.missing(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        caseFiles.save(ordered);
        journal.record(JournalEntry.of(grantId.toString(), "grant.caseFileOrdered")
                .with(Map.of("items", String.valueOf(filed.items().size()))));
        process.start(ordered, grant);
        return true;
    }
}
