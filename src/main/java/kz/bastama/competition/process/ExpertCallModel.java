package kz.bastama.competition.process;

import kz.bastama.engine.Variable;

/** What {@code processes/competition/expert-call.bpmn} is called by from Java. */
final class ExpertCallModel {

    static final String PROCESS = "expert-call";
    static final String SETTLED = "competition.expertNotLacking";
    static final String TASK_FIND_EXPERT = "Task_FindExpert";
    static final Variable<Boolean> EXPERT_FOUND = Variable.flag("expertFound");

    private ExpertCallModel() {}
}
