package kz.bastama.grant.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.domain.EvidenceOf;
import kz.bastama.grant.domain.EvidenceOf.Shelf;
import kz.bastama.grant.domain.SuspensionState;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.domain.TerminationState;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/** The files by which an officer shows the ground of a suspension or of a termination to whoever decides, and to the grantee. */
@Service
public class EvidenceFiles {

    private final Suspensions suspensions;
    private final Terminations terminations;
    private final ShelveEvidence shelve;
    private final Files files;

    EvidenceFiles(Suspensions suspensions, Terminations terminations, ShelveEvidence shelve, Files files) {
        this.suspensions = suspensions;
        this.terminations = terminations;
        this.shelve = shelve;
        this.files = files;
    }

    /** Outside of a transaction, since the look into a file may take its time. */
    public Verdict keep(UUID grantId, EvidenceOf of, InputStream content, String name) throws IOException {
        try (LaidDown laid = files.layDown(content, name)) {
            return laid.refusal() != null
                    ? Verdict.refused(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()))
                    : shelve.keep(grantId, of, laid);
        }
    }

    public List<StoredFile> of(UUID grantId, EvidenceOf of, int number) {
        return files.ofCase(new Shelf(grantId, of, number).caseId());
    }

    /** Those of every suspension and termination that the grantee was told of. */
    List<StoredFile> told(UUID grantId) {
        return Stream.concat(
                        suspensions.of(grantId).stream()
                                .map(one -> new Shelf(grantId, EvidenceOf.SUSPENSION, one.number())),
                        terminations.of(grantId).stream()
                                .map(one -> new Shelf(grantId, EvidenceOf.TERMINATION, one.number())))
                .filter(this::isTold)
                .flatMap(shelf -> files.ofCase(shelf.caseId()).stream())
                .toList();
    }

    /** Whether files may be added: nobody has decided yet. */
    public boolean isOpen(UUID grantId, EvidenceOf of) {
        return shelve.open(grantId, of).isPresent();
    }

    /** Whether the grantee was told: of a suspension once it is confirmed, of a termination from its beginning. */
    public boolean isTold(Shelf shelf) {
        return switch (shelf.of()) {
            case SUSPENSION ->
                suspensions.of(shelf.grantId()).stream()
                        .anyMatch(one -> one.number() == shelf.number()
                                && one.decidedAt() != null
                                && one.state() != SuspensionState.NOT_CONFIRMED);
            case TERMINATION ->
                terminations.of(shelf.grantId()).stream()
                        .anyMatch(one -> one.number() == shelf.number() && one.state() != TerminationState.ENDED);
        };
    }
}
