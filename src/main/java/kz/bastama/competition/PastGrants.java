package kz.bastama.competition;

import java.util.List;
import java.util.UUID;

/** What became of the earlier grants of an organisation: the law has the commission look at their efficiency. Whoever keeps the grants answers. */
public interface PastGrants {

    /** The latest award first. */
    List<PastGrant> ofOrganisation(UUID organisationId);
}
