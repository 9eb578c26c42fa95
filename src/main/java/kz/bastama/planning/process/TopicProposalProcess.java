package kz.bastama.planning.process;

import static kz.bastama.planning.process.TopicProposalModel.CASE_PATH;
import static kz.bastama.planning.process.TopicProposalModel.CASE_TITLE;
import static kz.bastama.planning.process.TopicProposalModel.CUSTOMER_CODE;
import static kz.bastama.planning.process.TopicProposalModel.EDITION;
import static kz.bastama.planning.process.TopicProposalModel.PROCESS;

import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalProcess;
import org.springframework.stereotype.Component;

@Component
class TopicProposalProcess implements ProposalProcess {

    private final Cases cases;

    TopicProposalProcess(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Proposal proposal) {
        cases.start(
                PROCESS,
                proposal.id().toString(),
                Variables.of(EDITION, proposal.edition().toString())
                        .and(CASE_TITLE, proposal.number() + " · " + proposal.authorName())
                        .and(CASE_PATH, "/staff/proposals/" + proposal.id())
                        .and(CUSTOMER_CODE, proposal.customerCode()));
    }
}
