package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the paper on the next in rank after a winner without an agreement: the protocol of the competition commission, or
 * the decision of the operator where there is no meeting.
 *
 * @param left money of the lot that nobody has, in tenge
 * @param sitting null where the operator decides by the ranking
 */
public record SuccessionContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText rules,
        int lotNumber,
        OfficialText lot,
        Fallen fallen,
        BigDecimal left,
        List<Place> ranking,
        Sitting sitting,
        OfficialText signatory)
        implements PaperContent, ProtocolHead {

    public static final PaperType PROTOCOL = new PaperType("competition", "succession-protocol", "NP");
    public static final PaperType DECISION = new PaperType("competition", "succession-decision", "ND");

    public SuccessionContent {
        ranking = List.copyOf(ranking);
    }

    @Override
    public PaperType type() {
        return sitting == null ? DECISION : PROTOCOL;
    }

    /** Who gets the grant; null where nobody does. */
    public Place named() {
        return ranking.stream()
                .filter(place -> place.standing() == Standing.NAMED)
                .findFirst()
                .orElse(null);
    }

    /** The winner whose award fell away, and the paper that it rested on. */
    public record Fallen(
            String number,
            OfficialText organisation,
            BigDecimal amount,
            String paper,
            LocalDate paperOn,
            SigningFailed.Cause cause,
            Instant at) {

        public boolean refused() {
            return cause == SigningFailed.Cause.REFUSED;
        }
    }

    /** What became of an application of the lot. */
    public enum Standing {
        FELL,
        AWARDED,
        NAMED,
        PASSED_OVER,
        BELOW_PASS,
        TOO_DEAR,
        WAITING
    }

    /**
     * One application of the ranking.
     *
     * @param votes the roll call on it, in the order of the members; empty where nobody voted
     * @param criterion by which the commission passes it over, or null; {@code reason} why it does, or null
     */
    public record Place(
            int rank,
            String number,
            OfficialText organisation,
            String project,
            BigDecimal average,
            BigDecimal asked,
            Standing standing,
            List<CommissionProtocolContent.RollCall> votes,
            OfficialText criterion,
            OfficialText reason) {

        public Place {
            votes = List.copyOf(votes);
        }

        public long count(String choice) {
            return names(choice).size();
        }

        /** Names of those who voted that way between two marks; empty where nobody did. */
        public String said(String choice, String before, String after) {
            return names(choice).isEmpty() ? "" : before + String.join(", ", names(choice)) + after;
        }

        private List<String> names(String choice) {
            return votes.stream()
                    .filter(vote -> vote.choice() == Vote.Choice.valueOf(choice))
                    .map(CommissionProtocolContent.RollCall::name)
                    .toList();
        }
    }

    /** @param secretary who closed the voting, or empty; @param members all of the commission; {@code present} of them voted */
    public record Sitting(
            LocalDate heldOn,
            LocalTime heldAt,
            OfficialText place,
            OfficialText agenda,
            String chair,
            String secretary,
            List<Member> members,
            int present,
            int quorum,
            QuorumRule rule) {

        public Sitting {
            members = List.copyOf(members);
        }

        /** Who signs besides the chair: each member who voted. */
        public List<String> signers() {
            return Signers.besides(
                    chair,
                    members.stream().filter(Member::voted).map(Member::name).toList());
        }
    }

    public record Member(String name, String seat, boolean voted) {}
}
