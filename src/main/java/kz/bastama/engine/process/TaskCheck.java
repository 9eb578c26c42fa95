package kz.bastama.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.bastama.account.CurrentActor;
import kz.bastama.engine.CompletionBar;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says whether a task may be completed with what was submitted: against the form that its case was deployed with, then by the
 * gates of the module that owns the task. All reasons at once, in the language of the person who acts.
 */
@Component
class TaskCheck {

    private final FormService deployed;
    private final Forms forms;
    private final TaskVariables variables;
    private final ObjectProvider<TaskGate> gates;
    private final ObjectProvider<CompletionBar> bars;
    private final RefusalWording wording;
    private final CurrentActor actor;

    /** By process definition and task: a definition keeps the forms that it was deployed with. */
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    TaskCheck(
            FormService deployed,
            Forms forms,
            TaskVariables variables,
            ObjectProvider<TaskGate> gates,
            ObjectProvider<CompletionBar> bars,
            RefusalWording wording,
            CurrentActor actor) {
        this.deployed = deployed;
        this.forms = forms;
        this.variables = variables;
        this.gates = gates;
        this.bars = bars;
        this.wording = wording;
        this.actor = actor;
    }

    /**
     * @param variables what the process is to keep
     * @param reasons why it is refused; empty when it is not
     */
    record Outcome(Map<String, Object> variables, List<String> reasons) {}

    /** What somebody sent on the form of the task: a field that the form does not have is refused. */
    Outcome submitted(DelegateTask task, Map<String, Object> typed) {
        Form form = form(task);
        return check(task, form, typed);
    }

    /** What stands in the variables when a task is completed by any other road. */
    Outcome completed(DelegateTask task) {
        Form form = form(task);
        return check(task, form, variables.typed(form, task.getVariables()));
    }

    /** A task without a form: its gates only. */
    Outcome unasked(DelegateTask task) {
        return new Outcome(Map.of(), refusals(task, Answers.none()));
    }

    private Outcome check(DelegateTask task, Form form, Map<String, Object> typed) {
        Submission submission = forms.read(form, typed, variables.given(form, task.getVariables()), actor.language());
        List<String> reasons = submission.isValid() ? refusals(task, submission.answers()) : submission.messages();
        return new Outcome(variables.of(form, submission.answers()), reasons);
    }

    private List<String> refusals(DelegateTask task, Answers answers) {
        Locale language = actor.language();
        String caseId = task.getExecution().getProcessBusinessKey();
        Verdict barred = Verdict.all(bars.stream().map(bar -> bar.check(task.getTaskDefinitionKey(), caseId)));
        if (!barred.isAllowed()) {
            return wording.of(barred, language);
        }
        Verdict verdict = Verdict.all(gates.stream()
                .filter(gate -> Objects.equals(gate.taskKey(), task.getTaskDefinitionKey()))
                .map(gate -> gate.check(caseId, answers)));
        return wording.of(verdict, language);
    }

    private Form form(DelegateTask task) {
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey(), first -> deployedForm(task));
    }

    private Form deployedForm(DelegateTask task) {
        try (InputStream file = deployed.getDeployedTaskForm(task.getId())) {
            return forms.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
