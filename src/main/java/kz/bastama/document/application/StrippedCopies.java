package kz.bastama.document.application;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kz.bastama.document.CleanCopies;
import kz.bastama.document.domain.JpegStripper;
import kz.bastama.document.domain.PdfStripper;
import kz.bastama.document.domain.PngStripper;
import org.springframework.stereotype.Component;

@Component
class StrippedCopies implements CleanCopies {

    private static final Set<String> KNOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private final PdfStripper pdfs;

    StrippedCopies(PdfStripper pdfs) {
        this.pdfs = pdfs;
    }

    @Override
    public boolean knows(String mediaType) {
        return KNOWN.contains(mediaType);
    }

    /** One at a time: file and copy are held in memory. */
    @Override
    public synchronized Optional<byte[]> of(String mediaType, byte[] file) {
        try {
            return switch (mediaType) {
                case "application/pdf" -> Optional.of(pdfs.strip(file));
                case "image/jpeg" -> Optional.of(JpegStripper.strip(file));
                case "image/png" -> Optional.of(PngStripper.strip(file));
                default -> Optional.empty();
            };
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
