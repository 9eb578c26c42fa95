package kz.bastama.engine.web;

import kz.bastama.engine.StuckStep;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of steps in the language of the reader. In templates: {@code @engineTexts}; public, for expressions cannot reach it otherwise. */
@Component("engineTexts")
public class EngineTexts {

    private final MessageSource messages;

    EngineTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String step(StuckStep step) {
        return step(step.step(), step.label());
    }

    /** The wording of {@code task.<id>} or {@code step.<id>}; else the label of the model. */
    public String step(String id, String label) {
        String asTask = messages.getMessage("task." + id, null, null, LocaleContextHolder.getLocale());
        return asTask != null
                ? asTask
                : messages.getMessage("step." + id, null, label, LocaleContextHolder.getLocale());
    }

    public String process(String id, String label) {
        return messages.getMessage("process." + id, null, label, LocaleContextHolder.getLocale());
    }
}
