package kz.bastama.planning.process;

import static kz.bastama.planning.process.TopicProposalModel.CASE_PATH;
import static kz.bastama.planning.process.TopicProposalModel.CUSTOMER_CODE;
import static kz.bastama.planning.process.TopicProposalModel.EDITION;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingProcess;
import org.springframework.stereotype.Component;

@Component
class FundingAgreementProcess implements FundingProcess {

    private final Cases cases;

    FundingAgreementProcess(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Funding funding, OfficialText title, BigDecimal proposed, Proposed words) {
        cases.start(
                FundingModel.PROCESS,
                funding.id().toString(),
                Variables.of(EDITION, funding.edition().toString())
                        .titled(title)
                        .and(CASE_PATH, "/staff/funding/" + funding.id())
                        .and(CUSTOMER_CODE, funding.customerCode())
                        .and(FundingModel.FUNDING_SUM, proposed.toPlainString())
                        .and(FundingModel.FUNDING_PLACE_KK, words.place().kk())
                        .and(FundingModel.FUNDING_PLACE, words.place().ru())
                        .and(FundingModel.CUSTOMER_SIGNATORY, words.customerSignatory())
                        .and(FundingModel.OPERATOR_SIGNATORY, words.operatorSignatory()));
    }

    @Override
    public boolean isRunning(UUID fundingId) {
        return cases.isRunning(FundingModel.PROCESS, fundingId.toString());
    }

    @Override
    public void reopened(UUID fundingId) {
        cases.correlate(FundingModel.PROCESS, fundingId.toString(), FundingModel.REOPENED, Variables.none());
    }
}
