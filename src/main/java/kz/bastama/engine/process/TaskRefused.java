package kz.bastama.engine.process;

import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** The business refuses to let a task go on: an answer to the person who asked, in their language, and no failure. */
class TaskRefused extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    TaskRefused(String taskKey, List<String> reasons) {
        super(taskKey, String.join("\n", reasons));
    }

    /** Whether it is what stopped a command, however the engine has wrapped it. */
    static boolean stopped(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TaskRefused) {
                return true;
            }
        }
        return false;
    }
}
