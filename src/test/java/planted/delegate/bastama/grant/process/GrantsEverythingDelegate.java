package planted.delegate.bastama.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Public, and it swallows. */
public class GrantsEverythingDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        try {
            execution.setVariable("granted", true);
        } catch (IllegalStateException e) {
            execution.setVariable("granted", false);
        }
    }
}
