package kz.bastama.grant.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.domain.EvidenceOf;
import kz.bastama.grant.domain.EvidenceOf.Shelf;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SuspensionState;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody decides between the look at the case and the keeping: who decides has seen every file that is kept. */
@Component
class ShelveEvidence {

    private final Grants grants;
    private final Suspensions suspensions;
    private final Terminations terminations;
    private final Files files;
    private final Journal journal;

    ShelveEvidence(Grants grants, Suspensions suspensions, Terminations terminations, Files files, Journal journal) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.terminations = terminations;
        this.files = files;
        this.journal = journal;
    }

    Optional<Shelf> open(UUID grantId, EvidenceOf of) {
        return switch (of) {
            case SUSPENSION ->
                suspensions
                        .open(grantId)
                        .filter(one -> one.state() == SuspensionState.PROPOSED)
                        .map(one -> new Shelf(grantId, of, one.number()));
            case TERMINATION -> terminations.open(grantId).map(one -> new Shelf(grantId, of, one.number()));
        };
    }

    @Transactional
    Verdict keep(UUID grantId, EvidenceOf of, LaidDown laid) {
        grants.findForChange(grantId).orElseThrow();
        Shelf shelf = open(grantId, of).orElse(null);
        if (shelf == null) {
            return Verdict.refused(Refusal.of("grant.evidenceNotNow", null));
        }
        StoredFile kept = files.keep(laid, shelf.caseId());
        journal.record(JournalEntry.of(grantId.toString(), "grant.evidenceAdded")
                .with(Map.of("file", kept.name(), "digest", kept.sha256())));
        return Verdict.allowed();
    }
}
