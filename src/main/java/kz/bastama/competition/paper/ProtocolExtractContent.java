package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the public extract of a protocol: what the protocol decided, and no person. It is made from the content of the
 * protocol and names its digests, so that whoever holds the protocol can tell that this is of it.
 *
 * @param number of the protocol; {@code digestKk} and {@code digestRu} SHA-256 of its renditions
 * @param body null for the draw, which has no meeting
 * @param fallen the award that fell away, or null
 * @param draw null but for the draw
 */
public record ProtocolExtractContent(
        PaperType type,
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        String number,
        String digestKk,
        String digestRu,
        Body body,
        Fallen fallen,
        List<LotPart> lots,
        Draw draw)
        implements PaperContent {

    public static final PaperType COMMISSION = new PaperType("competition", "commission-protocol-extract", "XC");
    public static final PaperType SUCCESSION = new PaperType("competition", "succession-protocol-extract", "XS");
    public static final PaperType DRAW = new PaperType("competition", "draw-protocol-extract", "XD");

    public ProtocolExtractContent {
        lots = List.copyOf(lots);
    }

    /** The meeting by its numbers. */
    public record Body(LocalDate heldOn, int members, int present, int quorum, QuorumRule rule) {}

    public record Fallen(String number, OfficialText organisation, BigDecimal amount, boolean refused) {}

    /** @param money of the lot in tenge, or null where the protocol names none */
    public record LotPart(int number, OfficialText title, BigDecimal money, List<Row> rows) {

        public LotPart {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One application.
     *
     * @param asked and {@code amount} in tenge; null where the protocol does not say
     * @param passed whether it reached the pass mark
     * @param votes null where nobody voted on it
     * @param criterion by which it was voted down, or null; {@code reason} why it was, or null
     * @param reserve carried by the votes, but the money of the lot is spent
     */
    public record Row(
            int rank,
            String number,
            OfficialText organisation,
            String project,
            BigDecimal average,
            boolean passed,
            BigDecimal asked,
            BigDecimal amount,
            Votes votes,
            OfficialText criterion,
            OfficialText reason,
            boolean reserve) {}

    public record Votes(long yes, long no, long abstained, long recused) {}

    public record Draw(String commitment, String secret, String seed, String method, List<Sphere> spheres) {

        public Draw {
            spheres = List.copyOf(spheres);
        }
    }

    /** @param chosen and {@code substitutes} numbers of the published list, between commas */
    public record Sphere(OfficialText name, int listed, String digest, String chosen, String substitutes) {}
}
