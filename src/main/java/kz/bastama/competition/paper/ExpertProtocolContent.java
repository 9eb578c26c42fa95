package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/** The facts of the protocol of the expert commission. */
public record ExpertProtocolContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        String orderNumber,
        LocalDate orderDate,
        Instant announcedAt,
        LocalDate heldOn,
        String chair,
        List<Person> members,
        int present,
        int quorum,
        BigDecimal passMark,
        List<LotPart> lots)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "expert-protocol", "EP");

    public ExpertProtocolContent {
        members = List.copyOf(members);
        lots = List.copyOf(lots);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** Who signs besides the chair: each expert who took part. */
    public List<String> signers() {
        return Signers.besides(
                chair,
                members.stream()
                        .filter(one -> one.attendance().isPresent())
                        .map(Person::name)
                        .toList());
    }

    public record Person(String name, Attendance attendance) {}

    public record LotPart(int number, OfficialText title, OfficialText sphere, List<Row> rows) {}

    public record Row(
            int rank,
            String number,
            OfficialText organisation,
            String project,
            int sheets,
            BigDecimal average,
            boolean passed) {}
}
