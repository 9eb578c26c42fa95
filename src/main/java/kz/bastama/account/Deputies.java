package kz.bastama.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands in for officers on leave. A deputy has the rights of the officer to work tasks, from the first to the last day and
 * no longer; rights that were lent are not lent on.
 */
public interface Deputies {

    /** What the person may do today for others, besides the own rights. */
    Set<Right> lentTo(UUID personId);

    /** Who stands in for the person today. */
    List<Person> of(UUID personId);

    /** For whom the deputy works tasks of that group today. */
    Optional<Person> principal(UUID deputyId, String group);

    /** Begins and ends what is due by the calendar; the same twice does nothing. */
    void turn();
}
