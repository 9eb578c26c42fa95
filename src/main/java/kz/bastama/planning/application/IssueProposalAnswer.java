package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import kz.bastama.planning.paper.ProposalAnswerPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: letter of the state body that answers a proposal of a topic. */
@Service
public class IssueProposalAnswer {

    private final Proposals proposals;
    private final ProposalAnswerPaper paper;
    private final Papers papers;

    IssueProposalAnswer(Proposals proposals, ProposalAnswerPaper paper, Papers papers) {
        this.proposals = proposals;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID proposalId) {
        Proposal proposal = proposals.find(proposalId).orElseThrow();
        papers.issue(proposalId.toString(), 1, proposal.edition().toString(), paper.of(proposal));
    }
}
