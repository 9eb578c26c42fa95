package kz.bastama.engine.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;

/** The engine logs what stops a command as an error with a stack trace; a refusal is worth a line for the curious only. */
class QuietRefusals extends CommandContextFactory {

    QuietRefusals(ProcessEngineConfigurationImpl engine) {
        setProcessEngineConfiguration(engine); // the engine does it for a factory of its own only
    }

    @Override
    public CommandContext createCommandContext() {
        return new CommandContext(processEngineConfiguration) {
            @Override
            protected boolean shouldLogFine(Throwable failure) {
                return TaskRefused.stopped(failure) || super.shouldLogFine(failure);
            }
        };
    }
}
