package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the author the answer. A citizen without an account reads it on the page of the proposal, by its number. */
@Service
public class NotifyProposer {

    private final Proposals proposals;
    private final Notices notices;

    NotifyProposer(Proposals proposals, Notices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID proposalId) {
        Proposal proposal = proposals.find(proposalId).orElseThrow();
        if (proposal.personId() != null) {
            notices.send(new Notice(
                    "planning.proposalAnswered:" + proposalId,
                    proposal.personId(),
                    "planning.proposalAnswered",
                    Map.of("number", proposal.number(), "reason", proposal.reason()),
                    "/topics/proposals/" + proposal.number()));
        }
    }
}
