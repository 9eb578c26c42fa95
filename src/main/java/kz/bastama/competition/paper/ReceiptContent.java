package kz.bastama.competition.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;

/**
 * The facts of the receipt for an application.
 *
 * @param digest SHA-256 of the application in hexadecimal
 * @param files what is attached, in the order of the digest
 */
public record ReceiptContent(AboutApplication about, String digest, int months, Instant closesAt, List<FileLine> files)
        implements PaperContent {

    /**
     * @param size in bytes
     * @param sha256 in hexadecimal
     */
    public record FileLine(String name, long size, String sha256) {}

    public static final PaperType TYPE = new PaperType("competition", "receipt", "RC");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
