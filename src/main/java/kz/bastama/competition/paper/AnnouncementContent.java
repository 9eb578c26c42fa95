package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/** The facts of the announcement of a competition. */
public record AnnouncementContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText grantType,
        String orderNumber,
        LocalDate orderDate,
        Instant announcedAt,
        Instant closesAt,
        String contactPerson,
        String contactPhone,
        String contactEmail,
        String presentationPlace,
        OfficialText rules,
        BigDecimal institutionalShare,
        List<LotLine> lots,
        List<CriterionLine> criteria,
        int passMark)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "announcement", "AN");

    public AnnouncementContent {
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
    }

    @Override
    public PaperType type() {
        return TYPE;
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
