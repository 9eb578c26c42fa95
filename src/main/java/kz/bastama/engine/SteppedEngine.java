package kz.bastama.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.bastama.account.Person;

/**
 * The engine driven by hand for a replay, or for the first moments of a demonstration: its clock stands still until it is moved,
 * and jobs wait until they are fired. A live product has none.
 */
public interface SteppedEngine {

    /** Stops the clock at any instant, an earlier one too, and whoever else fires jobs. Once, before anything else. */
    void begin(Instant at);

    /**
     * Lets everything happen until then: steps without a term first, then terms in the order of their ends, each with what
     * follows from it. The clock is one second past a term when it is fired: exactly on it, a repeating timer would never end.
     *
     * @throws IllegalStateException when a step fails, or more steps follow one another than any case can have
     */
    void advanceTo(Instant at);

    /** Lets the steps happen that wait for no term. */
    void settle();

    /** Gives the engine back to itself: real time, and jobs without being asked. */
    void end();

    /**
     * Takes a task and submits its form, with the groups of that person and no other right: form, gates and groups are looked
     * at as for a browser. The caller has signed the person in.
     *
     * @param typed values as a browser posts them
     * @return why it was refused, in the language of the person; empty when it is done
     */
    List<String> submit(StaffTask task, Person officer, Map<String, Object> typed);
}
