package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/** The facts of the protocol of the competition commission: it follows from the votes. */
public record CommissionProtocolContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        LocalDate heldOn,
        String place,
        String agenda,
        String chair,
        List<Person> members,
        int present,
        int quorum,
        List<LotPart> lots)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "commission-protocol", "CP");

    public CommissionProtocolContent {
        members = List.copyOf(members);
        lots = List.copyOf(lots);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record Person(String name, String seat, Attendance attendance) {}

    public record LotPart(
            int number, OfficialText title, BigDecimal money, BigDecimal awarded, List<Question> questions) {}

    /**
     * One application put to the vote.
     *
     * @param amount what it won, or null
     * @param departure why the commission departed from the ranking, or empty
     */
    public record Question(
            String number,
            OfficialText organisation,
            String project,
            int rank,
            BigDecimal average,
            BigDecimal asked,
            List<RollCall> votes,
            long votesFor,
            long votesAgainst,
            long abstained,
            BigDecimal amount,
            String departure) {}

    public record RollCall(String name, Vote.Choice choice) {}
}
