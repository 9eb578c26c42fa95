package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.BankFile;
import kz.bastama.grant.domain.BankFiles;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the lines of a bank statement. They come out of the file that was uploaded and never out of a page, so that nobody confirms
 * a payment by what they typed; the journal says who brought which file.
 */
@Service
public class TakeStatement {

    private final BankFiles files;
    private final ReconcilePayments reconcile;
    private final CurrentActor actor;
    private final Journal journal;

    TakeStatement(BankFiles files, ReconcilePayments reconcile, CurrentActor actor, Journal journal) {
        this.files = files;
        this.reconcile = reconcile;
        this.actor = actor;
        this.journal = journal;
    }

    /** Keeps a file until whoever sent it decides. */
    @Transactional
    public UUID keep(String name, byte[] content) {
        BankFile file =
                new BankFile(UUID.randomUUID(), name, content, actor.get().personId());
        files.keep(file);
        return file.id();
    }

    /** A file that waits for whoever acts. */
    @Transactional(readOnly = true)
    public Optional<BankFile> waiting(UUID id) {
        return files.waiting(id, actor.get().personId());
    }

    /** @return how many payments were confirmed; nothing where the lines of that file are taken already */
    @Transactional
    public OptionalInt of(BankFile file, List<BankLine> stated) {
        BigDecimal total = stated.stream().map(BankLine::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!files.take(file, stated.size(), total)) {
            return OptionalInt.empty();
        }
        journal.record(JournalEntry.of(file.id().toString(), "grant.statementTaken")
                .with(Map.of(
                        "name",
                        file.name(),
                        "count",
                        Integer.toString(stated.size()),
                        "total",
                        total.toPlainString(),
                        "sha256",
                        file.sha256())));
        return OptionalInt.of(reconcile.take(file.id(), stated));
    }
}
