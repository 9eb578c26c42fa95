package kz.bastama.ngo.paper;

import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * What lies in the file cabinet of an invented organisation in place of a paper that some office would have issued; it says so itself.
 *
 * @param kind what it stands in for
 */
public record StandInContent(
        OfficialText kind, OfficialText organisation, String bin, String address, LocalDate registeredOn, String head)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("ngo", "stand-in", "SI");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
