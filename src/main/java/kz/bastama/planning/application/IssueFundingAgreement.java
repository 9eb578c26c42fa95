package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.paper.FundingAgreementPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Agreement on financing of state grants, or the additional agreement to it. */
@Service
public class IssueFundingAgreement {

    private final Fundings fundings;
    private final FundingAgreementPaper paper;
    private final Papers papers;

    IssueFundingAgreement(Fundings fundings, FundingAgreementPaper paper, Papers papers) {
        this.fundings = fundings;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID fundingId) {
        Funding funding = fundings.find(fundingId).orElseThrow();
        papers.issue(
                fundingId.toString(),
                funding.inForce().orElseThrow().revision(),
                funding.edition().toString(),
                paper.of(funding));
    }
}
