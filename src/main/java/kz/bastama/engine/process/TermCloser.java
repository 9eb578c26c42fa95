package kz.bastama.engine.process;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Ends a term when the case leaves what had asked for it: the task with that due date, the timer event, the activity that a
 * timer is attached to. So a case that comes back to the same task gets its full term again.
 */
class TermCloser extends AbstractBpmnParseListener {

    private static final Pattern OPENS = Pattern.compile("terms\\.(due|settled)\\(");
    private static final String CLOSES = "terms.done(";

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        closeAtEnd(activity, task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate"));
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl activity) {
        closeAtEnd(activity, date(timer));
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
        if (activity.getEventScope() instanceof ActivityImpl host) {
            closeAtEnd(host, date(timer));
        }
    }

    private static String date(Element timer) {
        Element date = timer.element("timeDate");
        return date == null ? null : date.getText().trim();
    }

    private void closeAtEnd(ActivityImpl activity, String expression) {
        if (expression == null || !OPENS.matcher(expression).find()) {
            return;
        }
        ScopeImpl left = activity.getFlowScope() instanceof ActivityImpl body
                        && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior
                ? body
                : activity;
        String closing = OPENS.matcher(expression).replaceAll(CLOSES);
        left.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> expressions().createExpression(closing).getValue(execution));
    }

    private static ExpressionManager expressions() {
        return Context.getProcessEngineConfiguration().getExpressionManager();
    }
}
