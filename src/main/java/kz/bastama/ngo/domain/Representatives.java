package kz.bastama.ngo.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where it is kept who acts for whom. */
public interface Representatives {

    Representative save(Representative representative);

    void remove(Representative representative);

    /** Oldest first. */
    List<Representative> ofPerson(UUID personId);

    /** The same; whoever would have the person act for somebody else at the same moment waits for the end of the transaction. */
    List<Representative> ofPersonHeld(UUID personId);

    /** Oldest first. */
    List<Representative> ofPersons(Collection<UUID> personIds);

    /** Oldest first. */
    List<Representative> ofOrganisation(UUID organisationId);
}
