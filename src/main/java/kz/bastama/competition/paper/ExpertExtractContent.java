package kz.bastama.competition.paper;

import kz.bastama.document.Paper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;

/**
 * What everybody may read of the protocol of the expert commission: all of it but the names of the experts, who stay unnamed. It
 * names the digests of the protocol, so that whoever holds the protocol can tell that this is of it.
 *
 * @param of the protocol; its template reads no name in it
 * @param number of the protocol; {@code digestKk} and {@code digestRu} SHA-256 of its renditions
 */
public record ExpertExtractContent(ExpertProtocolContent of, String number, String digestKk, String digestRu)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "expert-extract", "EE");

    /** @param issued the protocol as it was issued from that content */
    public static ExpertExtractContent of(Paper issued, ExpertProtocolContent content) {
        return new ExpertExtractContent(
                content,
                issued.number(),
                issued.digests().get("kk"),
                issued.digests().get("ru"));
    }

    @Override
    public PaperType type() {
        return TYPE;
    }
}
