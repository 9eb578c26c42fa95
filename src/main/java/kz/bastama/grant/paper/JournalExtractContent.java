package kz.bastama.grant.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/** The facts of the extract from the journal that goes into a case file. */
public record JournalExtractContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        String grantNumber,
        String project,
        List<Entry> entries)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "journal-extract", "JE");

    public JournalExtractContent {
        entries = List.copyOf(entries);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** @param number in the journal as a whole, so that gaps are other cases */
    public record Entry(long number, Instant at, String actor, OfficialText said) {}
}
