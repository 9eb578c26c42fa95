package kz.bastama.grant.application;

import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Deputies;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who decides second on what an officer began: not that officer, nor who stands in for that officer. */
@Component
class OtherOfficer {

    private final CurrentActor actor;
    private final Deputies deputies;
    private final People people;

    OtherOfficer(CurrentActor actor, Deputies deputies, People people) {
        this.actor = actor;
        this.deputies = deputies;
        this.people = people;
    }

    Verdict than(UUID first) {
        UUID me = actor.get().personId();
        if (!me.equals(first) && !standsInFor(first, me)) {
            return Verdict.allowed();
        }
        boolean alone =
                people.withRole(Role.OPERATOR, null).stream().map(Person::id).allMatch(first::equals);
        return Verdict.refused(Refusal.of(alone ? "grant.onlyOfficer" : "grant.samePerson", null));
    }

    /** Whoever is no officer of the operator acts with the right of the one on leave. */
    private boolean standsInFor(UUID absent, UUID me) {
        boolean own = people.find(me).map(Person::rights).stream()
                .flatMap(Set::stream)
                .anyMatch(right -> right.role() == Role.OPERATOR);
        return !own
                && deputies.principal(me, Right.of(Role.OPERATOR).group())
                        .filter(person -> person.id().equals(absent))
                        .isPresent();
    }
}
