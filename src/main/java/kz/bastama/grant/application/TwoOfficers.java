package kz.bastama.grant.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Deputies;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.journal.JournalRecord;
import org.springframework.stereotype.Component;

/** Two steps on money are two persons and two rights: whoever stands in for an officer uses that officer's right, either way about. */
@Component
class TwoOfficers {

    /** With whose right the step was done; empty where it was a right of one's own. */
    private static final String PRINCIPAL = "principal";

    private final CurrentActor actor;
    private final Deputies deputies;
    private final People people;

    TwoOfficers(CurrentActor actor, Deputies deputies, People people) {
        this.actor = actor;
        this.deputies = deputies;
        this.people = people;
    }

    /** Who is about to do the second step. */
    enum Second {
        OTHER,
        /** The person of the first step, or who stands in for that person. */
        SAME_PERSON,
        /** Another person with the same right. */
        SAME_RIGHT,
        /** There is no officer but those of the first step. */
        NOBODY_ELSE
    }

    /** What the journal keeps of the first step beside the person. */
    Map<String, String> fact() {
        return Map.of(
                PRINCIPAL, principal(actor.get().personId()).map(UUID::toString).orElse(""));
    }

    Second after(JournalRecord first) {
        String me = actor.get().personId().toString();
        String mine = principal(actor.get().personId()).map(UUID::toString).orElse(me);
        String who = first.actorId().toString();
        Set<String> taken = new HashSet<>(List.of(who, first.entry().details().getOrDefault(PRINCIPAL, "")));
        if (!taken.contains(me) && !taken.contains(mine)) {
            return Second.OTHER;
        }
        if (people.withRole(Role.OPERATOR, null).stream()
                .map(person -> person.id().toString())
                .allMatch(taken::contains)) {
            return Second.NOBODY_ELSE;
        }
        return me.equals(who) || mine.equals(who) ? Second.SAME_PERSON : Second.SAME_RIGHT;
    }

    /** Whoever is no officer of the operator acts with the right of the one on leave. */
    private Optional<UUID> principal(UUID person) {
        boolean own = people.find(person).map(Person::rights).stream()
                .flatMap(Set::stream)
                .anyMatch(right -> right.role() == Role.OPERATOR);
        return own
                ? Optional.empty()
                : deputies.principal(person, Right.of(Role.OPERATOR).group()).map(Person::id);
    }
}
