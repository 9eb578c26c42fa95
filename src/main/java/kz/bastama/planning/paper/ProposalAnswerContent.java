package kz.bastama.planning.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.ProposalDecision;

/**
 * The facts of the letter that answers a proposal of a topic. It is open to whoever has the number of the proposal, as its page
 * is, and so names the author by that number alone.
 *
 * @param proposal number that the author quotes
 * @param goal as the author wrote it
 * @param grounds why it was rejected, each with its article; empty where it was not
 * @param reason what the state body explains
 */
public record ProposalAnswerContent(
        OfficialText customer,
        OfficialText territory,
        String proposal,
        Instant registeredAt,
        int year,
        OfficialText sphere,
        String goal,
        ProposalDecision decision,
        List<OfficialText> grounds,
        OfficialText reason,
        Instant answeredAt,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("planning", "proposal-answer", "PA");

    public ProposalAnswerContent {
        grounds = List.copyOf(grounds);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }
}
