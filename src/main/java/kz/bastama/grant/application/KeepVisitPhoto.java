package kz.bastama.grant.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/** Photographs and documents beside the act of a visit, as long as it is a draft. */
@Service
public class KeepVisitPhoto {

    private final Files files;
    private final ShelvePhoto shelvePhoto;

    KeepVisitPhoto(Files files, ShelvePhoto shelvePhoto) {
        this.files = files;
        this.shelvePhoto = shelvePhoto;
    }

    public Verdict of(UUID visitId, InputStream content, String name) throws IOException {
        try (LaidDown laid = files.layDown(content, name)) {
            return laid.refusal() != null
                    ? Verdict.refused(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()))
                    : shelvePhoto.keep(visitId, laid);
        }
    }

    public Verdict discard(UUID visitId, UUID fileId) {
        return shelvePhoto.discard(visitId, fileId);
    }
}
