package kz.bastama.competition.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the receipt for the correction of an application.
 *
 * @param digest SHA-256 of the correction in hexadecimal
 * @param firstDigest SHA-256 of the application as it was sent first
 * @param fields that were marked for correction
 */
public record CorrectionReceiptContent(
        AboutApplication about,
        String firstDigest,
        Instant receivedAt,
        String digest,
        int months,
        List<OfficialText> fields)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "correction-receipt", "CR");

    public CorrectionReceiptContent {
        fields = List.copyOf(fields);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }
}
