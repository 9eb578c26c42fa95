package kz.bastama.grant.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.file.Scans;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files that prove expenses while a report is written, and forgets one that no report names. */
@Service
public class KeepReceipt {

    private final Grants grants;
    private final Reports reports;
    private final Receipts receipts;
    private final SubGrants subGrants;
    private final DraftReport draftReport;
    private final Files files;
    private final Scans scans;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    KeepReceipt(
            Grants grants,
            Reports reports,
            Receipts receipts,
            SubGrants subGrants,
            DraftReport draftReport,
            Files files,
            Scans scans,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.receipts = receipts;
        this.subGrants = subGrants;
        this.draftReport = draftReport;
        this.files = files;
        this.scans = scans;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Verdict of(UUID grantId, LaidDown laid) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!draftReport.isExpected(grant)) {
            return Verdict.refused(Refusal.of("grant.receiptsFixed", null));
        }
        List<Receipt> present = receipts.of(grantId);
        Optional<Receipt> same = present.stream()
                .filter(one -> one.sha256().equals(laid.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return Verdict.refused(Refusal.of(
                    "grant.receiptTwice", null, Map.of("name", same.get().name())));
        }
        if (Receipt.total(present) + laid.size() > Receipt.LIMIT) {
            return Verdict.refused(
                    Refusal.of("grant.receiptsTooLarge", null, Map.of("limit", Receipt.LIMIT / 1024 / 1024)));
        }
        keep(grantId, laid);
        return Verdict.allowed();
    }

    /** A document of a sub-grant, which the report may name too; one that is there already serves for both. */
    @Transactional
    Verdict ofSubGrant(UUID subGrantId, LaidDown laid) {
        Grant grant = grants.findForChange(
                        subGrants.find(subGrantId).orElseThrow().grantId())
                .orElseThrow();
        if (grant.state().isEnded()) {
            return Verdict.refused(Refusal.of("grant.receiptsFixed", null));
        }
        List<Receipt> present = receipts.of(grant.id());
        Optional<UUID> same = present.stream()
                .filter(one -> one.sha256().equals(laid.sha256()))
                .map(Receipt::fileId)
                .findFirst();
        if (same.isEmpty() && Receipt.total(present) + laid.size() > Receipt.LIMIT) {
            return Verdict.refused(
                    Refusal.of("grant.receiptsTooLarge", null, Map.of("limit", Receipt.LIMIT / 1024 / 1024)));
        }
        if (same.filter(subGrants::keeps).isPresent()) {
            return Verdict.refused(Refusal.of("grant.receiptTwice", null, Map.of("name", laid.name())));
        }
        subGrants.attach(subGrantId, same.orElseGet(() -> keep(grant.id(), laid)));
        return Verdict.allowed();
    }

    private UUID keep(UUID grantId, LaidDown laid) {
        StoredFile file = files.keep(laid, grantId.toString());
        receipts.add(new Receipt(
                file.id(),
                grantId,
                file.name(),
                file.size(),
                file.sha256(),
                actor.get().personId(),
                clock.instant()));
        scans.hurry(file.id());
        tell(grantId, "grant.receiptAdded", file.name(), file.sha256());
        return file.id();
    }

    /** A file that some report names, even one that was returned, stays, and so does that of a sub-grant. */
    @Transactional
    public Verdict forget(UUID grantId, UUID fileId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Optional<Receipt> found =
                receipts.find(fileId).filter(one -> one.grantId().equals(grantId));
        if (found.isEmpty()) {
            return Verdict.allowed();
        }
        if (!draftReport.isExpected(grant)) {
            return Verdict.refused(Refusal.of("grant.receiptsFixed", null));
        }
        if (subGrants.keeps(fileId) || reports.of(grantId).stream().anyMatch(report -> names(report, fileId))) {
            return Verdict.refused(Refusal.of(
                    "grant.receiptUsed", null, Map.of("name", found.get().name())));
        }
        receipts.remove(fileId);
        files.discard(fileId);
        tell(grantId, "grant.receiptRemoved", found.get().name(), found.get().sha256());
        return Verdict.allowed();
    }

    private static boolean names(Report report, UUID fileId) {
        return report.typed().contains(fileId.toString())
                || report.answers() != null && report.answers().contains(fileId.toString());
    }

    private void tell(UUID grantId, String what, String name, String sha256) {
        journal.record(JournalEntry.of(grantId.toString(), what).with(Map.of("name", name, "sha256", sha256)));
    }
}
