package kz.bastama.competition.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kz.bastama.competition.application.ReviseResult;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.engine.Variable;
import kz.bastama.legal.Reasons;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code processes/competition/objection.bpmn} is called by from Java. */
final class ObjectionModel {

    static final String PROCESS = "objection";
    static final String MENDED = "competition.objectionMended";
    static final String TAKEN_BACK = "competition.objectionTakenBack";
    static final String OVERTAKEN = "competition.objectionOvertaken";
    static final String TASK_ASSIGN_OBJECTION = "Task_AssignObjection";
    static final String TASK_CONSIDER_OBJECTION = "Task_ConsiderObjection";
    static final String TASK_CONFIRM_ADMISSION = "Task_ConfirmAdmission";
    static final String TASK_RECORD_REVISION = "Task_RecordRevision";
    static final String TASK_CONFIRM_REVISION = "Task_ConfirmRevision";
    static final String CONFIRM = "confirm";
    static final String RETURN = "return";
    static final String UPHOLD = "uphold";
    static final String NOTHING = "nothing";
    static final String DISMISS = "dismiss";
    static final String LOT_AGAIN = "lotAgain";
    static final String CHANGED = "changed";
    static final Variable<String> OBJECTION_DECIDER = Variable.text("objectionDecider");
    static final Variable<String> OBJECTION_RULING = Variable.text("objectionRuling");
    static final Variable<String> OBJECTION_DISMISSED_FOR = Variable.text("objectionDismissedFor");
    static final Variable<String> OBJECTION_REASONS = Variable.text("objectionReasons");
    static final Variable<String> OBJECTION_FOLLOWS = Variable.text("objectionFollows");
    static final Variable<String> OBJECTION_DEFECT = Variable.text("objectionDefect");
    static final Variable<Boolean> CONSIDERED_AGAIN = Variable.flag("consideredAgain");
    static final Variable<Boolean> ADMITTED_BY_DECISION = Variable.flag("admittedByDecision");
    static final Variable<Boolean> ADMITTED_ANEW = Variable.flag("admittedAnew");
    static final Variable<String> ADMISSION_DECISION = Variable.text("admissionDecision");
    static final Variable<String> ADMISSION_DEFECT = Variable.text("admissionDefect");
    static final Variable<String> RESULT_REVISION = Variable.text("resultRevision");
    static final Variable<String> REVISION_FORMER = Variable.text("revisionFormer");
    static final Variable<String> REVISION_NEXT = Variable.text("revisionNext");
    static final Variable<String> REVISION_PROTOCOL = Variable.text("revisionProtocol");
    static final Variable<String> REVISION_DATE = Variable.text("revisionDate");
    /** A whole number arrives as a number, another one as text; empty but for the application that the check had refused. */
    static final String REVISION_POINTS = "revisionPoints";

    static final Variable<String> REVISION_REASONS = Variable.text("revisionReasons");

    static final Variable<String> REVISION_DECISION = Variable.text("revisionDecision");
    static final Variable<String> REVISION_DEFECT = Variable.text("revisionDefect");

    private ObjectionModel() {}

    static ReviseResult.Answer answer(VariableScope scope) {
        return new ReviseResult.Answer(
                REVISION_PROTOCOL.in(scope),
                LocalDate.parse(REVISION_DATE.in(scope)),
                REVISION_REASONS.in(scope),
                points(scope.getVariable(REVISION_POINTS)));
    }

    private static BigDecimal points(Object typed) {
        return typed == null ? null : new BigDecimal(typed.toString());
    }

    static Optional<ReviseResult.Change> change(VariableScope scope) {
        return RESULT_REVISION.in(scope).equals(CHANGED)
                ? Optional.of(new ReviseResult.Change(REVISION_FORMER.in(scope, ""), REVISION_NEXT.in(scope, "")))
                : Optional.empty();
    }

    /** Why it is dismissed; that it is unfounded where nothing was chosen, as in the form of an earlier case. */
    static Reasons why(VariableScope scope) {
        String code = OBJECTION_DISMISSED_FOR.in(scope, "");
        return Reasons.of("reasons.objection." + (code.isBlank() ? "unfounded" : code));
    }

    static Ruling.Kind ruling(VariableScope scope) {
        return switch (OBJECTION_RULING.in(scope)) {
            case UPHOLD -> Ruling.Kind.UPHELD;
            case "upholdInPart" -> Ruling.Kind.UPHELD_IN_PART;
            case DISMISS -> Ruling.Kind.DISMISSED;
            default -> throw new IllegalStateException("No such decision: " + OBJECTION_RULING.in(scope));
        };
    }
}
