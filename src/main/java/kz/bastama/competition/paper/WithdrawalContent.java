package kz.bastama.competition.paper;

import java.time.Instant;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/** The facts of the confirmation that an organisation took its application back. */
public record WithdrawalContent(AboutApplication about, Instant withdrawnAt, OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "withdrawal", "WD");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
