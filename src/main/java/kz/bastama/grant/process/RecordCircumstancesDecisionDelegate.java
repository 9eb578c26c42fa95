package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.OfferTakeover;
import kz.bastama.grant.application.RecordCircumstancesDecision;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCircumstancesDecisionDelegate implements JavaDelegate {

    private final RecordCircumstancesDecision recordCircumstancesDecision;

    RecordCircumstancesDecisionDelegate(RecordCircumstancesDecision recordCircumstancesDecision) {
        this.recordCircumstancesDecision = recordCircumstancesDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        OfficialText reason = OfficialText.of(
                CircumstancesModel.CIRCUMSTANCES_REASON_KK.in(execution),
                CircumstancesModel.CIRCUMSTANCES_REASON.in(execution));
        String follows = CircumstancesModel.CIRCUMSTANCES_DECISION.in(execution);
        recordCircumstancesDecision.of(
                id,
                Circumstances.Follows.valueOf(follows),
                reason,
                new OfferTakeover.Successor(
                        CircumstancesModel.SUCCESSOR_BIN.in(execution, ""),
                        CircumstancesModel.SUCCESSOR_LOOKED.in(execution, "")));
    }
}
