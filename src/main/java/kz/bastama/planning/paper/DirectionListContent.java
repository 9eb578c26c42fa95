package kz.bastama.planning.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the List of priority directions of state grants.
 *
 * @param place where the customer sits
 * @param signatory post, initials and surname of who signed the order
 * @param discussedFrom when the public discussion was opened; it ended at {@code discussedUntil}
 * @param council number of the minutes in which the council recommended the list, held on {@code councilDate}
 * @param amendings the orders that amended the list, in the order of time; {@code changes} are those of the last one
 */
public record DirectionListContent(
        OfficialText customer,
        OfficialText place,
        int year,
        String orderNumber,
        LocalDate orderDate,
        OfficialText signatory,
        Instant discussedFrom,
        Instant discussedUntil,
        String council,
        LocalDate councilDate,
        List<Line> lines,
        BigDecimal total,
        List<Amending> amendings,
        List<ChangeLine> changes)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("planning", "direction-list", "DL");

    public DirectionListContent {
        lines = List.copyOf(lines);
        amendings = List.copyOf(amendings);
        changes = List.copyOf(changes);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** An order that amended the list, and why. */
    public record Amending(String number, LocalDate date, OfficialText reason) {}

    /**
     * What the last order did to one direction.
     *
     * @param kind {@code added}, {@code changed} or {@code withdrawn}
     * @param fields what reads differently where it was changed: names such as {@code amount} and {@code months}
     */
    public record ChangeLine(
            int number,
            OfficialText title,
            String kind,
            List<String> fields,
            BigDecimal amountBefore,
            BigDecimal amountAfter,
            int monthsBefore,
            int monthsAfter) {

        public ChangeLine {
            fields = List.copyOf(fields);
        }
    }

    /** One direction as the list prints it; sphere, territory and type are already worded. */
    public record Line(
            int number,
            OfficialText sphere,
            OfficialText title,
            OfficialText goal,
            OfficialText tasks,
            OfficialText territory,
            OfficialText grantType,
            BigDecimal amount,
            int months,
            OfficialText expectedResults) {}
}
