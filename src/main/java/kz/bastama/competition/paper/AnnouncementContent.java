package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the announcement of a competition.
 *
 * @param minMci least sum of the type of grant, in monthly calculation indices
 * @param maxMci largest one, or null where the type has no bound
 * @param documents without which an application is not admitted
 * @param grounds that exclude from a grant
 * @param signatory post, initials and surname of who heads the operator
 */
public record AnnouncementContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText grantType,
        int minMonths,
        int maxMonths,
        BigDecimal minMci,
        BigDecimal maxMci,
        boolean materialBase,
        String orderNumber,
        LocalDate orderDate,
        Instant announcedAt,
        Instant closesAt,
        String contactPerson,
        String contactPhone,
        String contactEmail,
        OfficialText presentationPlace,
        OfficialText rules,
        BigDecimal institutionalShare,
        List<OfficialText> documents,
        List<OfficialText> grounds,
        List<LotLine> lots,
        List<CriterionLine> criteria,
        int passMark,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "announcement", "AN");

    public AnnouncementContent {
        documents = List.copyOf(documents);
        grounds = List.copyOf(grounds);
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** Money of all lots together. */
    public BigDecimal total() {
        return lots.stream().map(LotLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The highest score that an application can reach. */
    public BigDecimal highest() {
        return criteria.stream().map(CriterionLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public record LotLine(
            int number,
            OfficialText sphere,
            OfficialText title,
            OfficialText goal,
            OfficialText territory,
            BigDecimal amount,
            int months) {}

    public record CriterionLine(OfficialText name, BigDecimal weight) {}
}
