package kz.bastama.engine.process;

import java.util.List;
import java.util.Map;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A person completes only what that person has taken, and takes nothing for another. The product itself may do both. */
@Component
class TaskOwnership {

    private final CurrentActor actor;
    private final People people;
    private final MessageSource texts;

    TaskOwnership(CurrentActor actor, People people, MessageSource texts) {
        this.actor = actor;
        this.people = people;
        this.texts = texts;
    }

    /**
     * @param user engine user of the request, or null when the product itself acts
     * @param assignee who has taken the task, or null
     */
    List<String> whyNotComplete(String user, String assignee) {
        if (user == null || user.equals(assignee)) {
            return List.of();
        }
        return assignee == null
                ? List.of(say("engine.task.takeFirst", Map.of()))
                : List.of(say("engine.task.takenBy", Map.of("name", name(assignee))));
    }

    List<String> whyNotTake(String user, String assignee) {
        return user == null || assignee == null || user.equals(assignee)
                ? List.of()
                : List.of(say("engine.task.takeForYourself", Map.of()));
    }

    private String name(String login) {
        return people.findByLogin(login).map(Person::name).orElse(login);
    }

    private String say(String key, Map<String, Object> named) {
        return texts.getMessage(key, new Object[] {named}, actor.language());
    }
}
