package kz.bastama.grant.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.file.ChosenFile;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/** Takes files that prove expenses, each for itself; they are looked into before a transaction holds a connection. */
@Service
public class UploadReceipts {

    private final KeepReceipt keepReceipt;
    private final Files files;

    UploadReceipts(KeepReceipt keepReceipt, Files files) {
        this.keepReceipt = keepReceipt;
        this.files = files;
    }

    /** A file that is not taken, and why. */
    public record Left(String name, Refusal refusal) {}

    public List<Left> of(UUID grantId, List<ChosenFile> chosen) {
        List<Left> left = new ArrayList<>();
        chosen.forEach(file ->
                upload(grantId, file).refusals().forEach(refusal -> left.add(new Left(file.name(), refusal))));
        return left;
    }

    private Verdict upload(UUID grantId, ChosenFile file) {
        try (LaidDown laid = files.layDown(file.content(), file.name())) {
            return laid.refusal() == null
                    ? keepReceipt.of(grantId, laid)
                    : Verdict.refused(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
