package kz.bastama.planning.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.RecordCouncilRecommendation;
import kz.bastama.planning.domain.CouncilMinutes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCouncilRecommendationDelegate implements JavaDelegate {

    private final RecordCouncilRecommendation recordCouncilRecommendation;

    RecordCouncilRecommendationDelegate(RecordCouncilRecommendation recordCouncilRecommendation) {
        this.recordCouncilRecommendation = recordCouncilRecommendation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordCouncilRecommendation.of(
                UUID.fromString(execution.getProcessBusinessKey()),
                new CouncilMinutes(
                        DirectionListModel.COUNCIL_NUMBER.in(execution),
                        LocalDate.parse(DirectionListModel.COUNCIL_DATE.in(execution)),
                        DirectionListModel.COUNCIL_RECOMMENDATION.in(execution),
                        BothLanguages.orNothing(
                                execution, DirectionListModel.COUNCIL_REMARKS_KK, DirectionListModel.COUNCIL_REMARKS)));
    }
}
