package kz.bastama.account.web;

import java.util.Map;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import kz.bastama.account.application.AskForConfirmation;
import org.springframework.stereotype.Component;

/** Whether the reader has a mail address to confirm. In templates: {@code @ownMail}; the banner is {@code account/mail :: banner}. */
@Component("ownMail")
public class OwnMail {

    private final CurrentActor current;
    private final AskForConfirmation askForConfirmation;

    OwnMail(CurrentActor current, AskForConfirmation askForConfirmation) {
        this.current = current;
        this.askForConfirmation = askForConfirmation;
    }

    /** Named facts of the banner; null when there is nothing to do. */
    public Map<String, Object> due() {
        return current.person()
                .filter(askForConfirmation::isDue)
                .map(Person::email)
                .map(address -> Map.<String, Object>of("address", address))
                .orElse(null);
    }
}
