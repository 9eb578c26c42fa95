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

/** Takes the documents of a sub-grant, each for itself; they are looked into before a transaction holds a connection. */
@Service
public class AttachToSubGrant {

    private final KeepReceipt keepReceipt;
    private final Files files;

    AttachToSubGrant(KeepReceipt keepReceipt, Files files) {
        this.keepReceipt = keepReceipt;
        this.files = files;
    }

    public List<UploadReceipts.Left> of(UUID subGrantId, List<ChosenFile> chosen) {
        List<UploadReceipts.Left> left = new ArrayList<>();
        chosen.forEach(file -> upload(subGrantId, file)
                .refusals()
                .forEach(refusal -> left.add(new UploadReceipts.Left(file.name(), refusal))));
        return left;
    }

    private Verdict upload(UUID subGrantId, ChosenFile file) {
        try (LaidDown laid = files.layDown(file.content(), file.name())) {
            return laid.refusal() == null
                    ? keepReceipt.ofSubGrant(subGrantId, laid)
                    : Verdict.refused(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
