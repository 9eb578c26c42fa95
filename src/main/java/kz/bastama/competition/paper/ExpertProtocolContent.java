package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the protocol of the expert commission.
 *
 * @param secretary who recorded the meeting and signs after the experts; empty where it is not known
 * @param decision what the commission decided where it names the winners itself; null where it hands its ranking on
 */
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
        LocalTime heldAt,
        OfficialText place,
        String chair,
        String secretary,
        List<Person> members,
        int present,
        int quorum,
        QuorumRule rule,
        List<Postponement> postponed,
        BigDecimal passMark,
        List<LotPart> lots,
        Decision decision)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "expert-protocol", "EP");

    public ExpertProtocolContent {
        members = List.copyOf(members);
        postponed = List.copyOf(postponed);
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

    /**
     * Who wins, and by which rules.
     *
     * @param rules title of the edition; {@code point} the place in it that lets the experts decide
     */
    public record Decision(OfficialText rules, OfficialText point, List<LotDecision> lots) {

        public Decision {
            lots = List.copyOf(lots);
        }

        /** Money given in all lots. */
        public BigDecimal awarded() {
            return lots.stream()
                    .flatMap(lot -> lot.winners().stream())
                    .map(Winner::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param money of the lot, in tenge */
    public record LotDecision(int number, BigDecimal money, List<Winner> winners) {

        public LotDecision {
            winners = List.copyOf(winners);
        }
    }

    public record Winner(String number, OfficialText organisation, String project, BigDecimal amount) {}

    /** @param absence why somebody absent did not come; null where it is not known, and for anybody else */
    public record Person(String name, Attendance attendance, OfficialText absence) {}

    public record LotPart(int number, OfficialText title, OfficialText sphere, List<Row> rows) {}

    /**
     * @param sheets score sheets that count
     * @param hearing how it was presented; null where nothing was written down
     * @param outs who took no part in it for a conflict of interest
     */
    public record Row(
            int rank,
            String number,
            OfficialText organisation,
            String project,
            int sheets,
            BigDecimal average,
            boolean passed,
            Hearing hearing,
            List<Out> outs) {

        public Row {
            outs = List.copyOf(outs);
        }

        /** How many are out for that reason: the extract names nobody. */
        public long outs(String why) {
            return outs.stream().filter(one -> one.why() == Why.valueOf(why)).count();
        }
    }

    public record Out(String name, Why why) {}

    /** What kept an expert from an application: a word of its own, the data, or a conflict with another applicant of the lot. */
    public enum Why {
        DECLARED,
        FOUND,
        RIVAL
    }
}
