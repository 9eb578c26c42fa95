package kz.bastama.planning.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice of what a customer decided on a list that the council does not support.
 *
 * @param minutes number of the minutes of the council, of {@code minutesDate}
 * @param remarks why the council does not support the list, as it said
 * @param dropped whether the customer gave the list up; otherwise it is written anew
 * @param reason of the customer, as it said
 * @param directions as the council had them
 */
public record ListDecisionContent(
        OfficialText customer,
        OfficialText territory,
        int year,
        Instant discussedFrom,
        Instant discussedUntil,
        String minutes,
        LocalDate minutesDate,
        OfficialText remarks,
        boolean dropped,
        OfficialText reason,
        Instant decidedAt,
        List<Line> directions,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("planning", "list-decision", "LD");

    public ListDecisionContent {
        directions = List.copyOf(directions);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** A direction that the council had before it. */
    public record Line(int number, OfficialText title) {}
}
