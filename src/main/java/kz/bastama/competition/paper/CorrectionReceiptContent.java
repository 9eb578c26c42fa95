package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the receipt for the correction of an application.
 *
 * @param sentAt when the application was received first
 * @param digest SHA-256 of the correction in hexadecimal
 * @param firstDigest SHA-256 of the application as it was sent first
 * @param fields that were marked for correction
 * @param asked tenge
 */
public record CorrectionReceiptContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        String applicationNumber,
        Instant sentAt,
        String firstDigest,
        Instant receivedAt,
        String digest,
        OfficialText organisation,
        String bin,
        OfficialText competition,
        int lotNumber,
        OfficialText lot,
        String project,
        BigDecimal asked,
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
