package kz.bastama.form.web;

import java.util.Locale;
import java.util.Map;
import kz.bastama.form.domain.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class MessageWording implements Wording {

    private final MessageSource messages;

    MessageWording(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String say(String code, Map<String, ?> facts, Locale language) {
        return messages.getMessage("form." + code, new Object[] {facts}, language);
    }
}
