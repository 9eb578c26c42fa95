package kz.bastama.account;

import java.util.Locale;
import java.util.Optional;

/** Tells who acts; never null: {@link Actor#SYSTEM} in a job, {@link Actor#PUBLIC} for a visitor. */
public interface CurrentActor {

    Actor get();

    /** The person behind the actor, as the account stands now; empty for the system and for visitors. */
    default Optional<Person> person() {
        return Optional.empty();
    }

    /** The language to word something in for whoever acts; Russian where nobody in particular does. */
    default Locale language() {
        return person().map(Person::language).orElseGet(() -> Locale.forLanguageTag("ru"));
    }
}
