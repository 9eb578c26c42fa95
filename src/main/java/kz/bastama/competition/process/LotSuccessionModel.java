package kz.bastama.competition.process;

import kz.bastama.engine.Variable;

/** What {@code processes/competition/lot-succession.bpmn} is called by from Java. */
final class LotSuccessionModel {

    static final String PROCESS = "lot-succession";
    static final String TASK_CONVENE_ON_NEXT = "Task_ConveneOnNext";
    static final String TASK_CLOSE_VOTING_ON_NEXT = "Task_CloseVotingOnNext";
    static final String TASK_COLLECT_SIGNATURES_ON_NEXT = "Task_CollectSignaturesOnNext";
    static final Variable<Boolean> COMMISSION_NAMES_NEXT = Variable.flag("commissionNamesNext");
    static final Variable<Boolean> OPEN_TO_OBJECTION = Variable.flag("openToObjection");
    static final Variable<Boolean> ANYONE_LEFT = Variable.flag("anyoneLeft");
    static final Variable<Boolean> NEXT_NAMED = Variable.flag("nextNamed");

    private LotSuccessionModel() {}
}
