package kz.bastama.engine.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.engine.domain.TaskHolds;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A person completes only what that person has taken, and takes nothing for another. The product itself may do both. */
@Component
class TaskOwnership {

    private final CurrentActor actor;
    private final People people;
    private final TaskHolds holds;
    private final MessageSource texts;

    TaskOwnership(CurrentActor actor, People people, TaskHolds holds, MessageSource texts) {
        this.actor = actor;
        this.people = people;
        this.holds = holds;
        this.texts = texts;
    }

    /** Of two who complete at the same moment, or of two clicks, the second finds nothing to do. */
    List<String> whyNotAnyMore(String task) {
        return holds.hold(task) ? List.of() : List.of(say("engine.task.done", Map.of()));
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

    /** A right that ended a moment ago counts no more, even where the engine's groups still know it. */
    List<String> whyNotOurs(Set<String> offered) {
        return actor.person().isEmpty()
                        || offered.isEmpty()
                        || actor.get().rights().stream().map(Right::group).anyMatch(offered::contains)
                ? List.of()
                : List.of(say("engine.task.notYours", Map.of()));
    }

    static Set<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private String name(String login) {
        return people.findByLogin(login).map(Person::name).orElse(login);
    }

    private String say(String key, Map<String, Object> named) {
        return texts.getMessage(key, new Object[] {named}, actor.language());
    }
}
