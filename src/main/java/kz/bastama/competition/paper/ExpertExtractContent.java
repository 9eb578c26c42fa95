package kz.bastama.competition.paper;

import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;

/**
 * What everybody may read of the protocol of the expert commission: all of it but the names of the experts, who stay unnamed.
 *
 * @param of the protocol; its template reads no name in it
 * @param number of the protocol
 */
public record ExpertExtractContent(ExpertProtocolContent of, String number) implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "expert-extract", "EE");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
