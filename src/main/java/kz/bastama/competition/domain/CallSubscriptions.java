package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** Who wants to hear of new calls. */
public interface CallSubscriptions {

    /** The same filters of the same person stand once. */
    void add(CallSubscription subscription);

    void remove(UUID personId, UUID id);

    /** In the order in which they were made. */
    List<CallSubscription> ofPerson(UUID personId);

    List<CallSubscription> all();
}
