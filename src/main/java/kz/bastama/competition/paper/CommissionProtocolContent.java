package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Dissent;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the protocol of the competition commission: it follows from the votes.
 *
 * @param secretary who recorded the meeting and signs after the members; empty where it is not known
 * @param expertProtocol number of the protocol of the expert commission, or empty
 */
public record CommissionProtocolContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        LocalDate heldOn,
        LocalTime heldAt,
        OfficialText place,
        OfficialText agenda,
        String expertProtocol,
        Instant expertProtocolAt,
        String chair,
        String secretary,
        List<Person> members,
        int present,
        int quorum,
        QuorumRule rule,
        List<Postponement> postponed,
        BigDecimal passMark,
        List<LotPart> lots)
        implements PaperContent, ProtocolHead {

    public static final PaperType TYPE = new PaperType("competition", "commission-protocol", "CP");

    public CommissionProtocolContent {
        members = List.copyOf(members);
        postponed = List.copyOf(postponed);
        lots = List.copyOf(lots);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** Who signs besides the chair: each member who took part. */
    public List<String> signers() {
        return Signers.besides(
                chair,
                members.stream()
                        .filter(one -> one.attendance().isPresent())
                        .map(Person::name)
                        .toList());
    }

    /** Money given in all lots. */
    public BigDecimal awarded() {
        return lots.stream().map(LotPart::awarded).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param absence why somebody absent did not come; null where it is not known, and for anybody else */
    public record Person(String name, String seat, Attendance attendance, OfficialText absence) {}

    public record LotPart(
            int number, OfficialText title, BigDecimal money, BigDecimal awarded, List<Question> questions) {

        public List<Question> reserve() {
            return questions.stream().filter(Question::isReserve).toList();
        }

        public List<Question> winners() {
            return questions.stream().filter(one -> one.amount() != null).toList();
        }
    }

    /**
     * One application put to the vote.
     *
     * @param amount what it won, or null
     * @param passed whether it reached the pass mark
     * @param criterion by which the commission votes it down, or null; {@code departure} why it does, or null
     * @param course how it was dealt with
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
            boolean passed,
            OfficialText criterion,
            OfficialText departure,
            Course course) {

        /** Null for whoever wins, waits in the reserve, or was not decided on for want of a quorum. */
        public Refused refused() {
            if (amount != null || isReserve() || course.needed() > 0 && !course.hasQuorum()) {
                return null;
            }
            if (!passed) {
                return Refused.BELOW_PASS;
            }
            return departure == null ? Refused.OUTVOTED : Refused.EXPLAINED;
        }

        /** Carried by the votes and above the pass mark, but without money. */
        public boolean isReserve() {
            return course.reserve();
        }

        /** Names of those who voted that way between two marks; empty where nobody did. */
        public String said(String choice, String before, String after) {
            String names = votes.stream()
                    .filter(vote -> vote.choice() == Vote.Choice.valueOf(choice))
                    .map(RollCall::name)
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : before + names + after;
        }
    }

    /** Why an application has no grant. */
    public enum Refused {
        BELOW_PASS,
        OUTVOTED,
        EXPLAINED
    }

    /**
     * How an application was dealt with.
     *
     * @param hearing null where nothing was written down
     * @param sum what was voted on instead of what was asked; null where it was that
     * @param present members who could vote on it, {@code needed} for the quorum of the point; 0 where it was not counted
     */
    public record Course(
            Hearing hearing, ProposedSum sum, List<Dissent> dissents, int present, int needed, boolean reserve) {

        public static final Course NONE = new Course(null, null, List.of(), 0, 0, false);

        public Course {
            dissents = List.copyOf(dissents);
        }

        public boolean hasQuorum() {
            return present > 0 && present >= needed;
        }
    }

    public record RollCall(String name, Vote.Choice choice) {}
}
