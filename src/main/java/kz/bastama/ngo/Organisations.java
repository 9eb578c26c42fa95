package kz.bastama.ngo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Bin;

/** The registered organisations and who may act for them. */
public interface Organisations {

    Optional<Organisation> find(UUID id);

    /** What that organisation is called; the rest of it is not read. */
    OfficialText name(UUID id);

    /** The verified one; as long as none is, the first that was registered: several may claim the same BIN. */
    Optional<Organisation> findByBin(Bin bin);

    /** The organisations whose name in any of its languages is near to the text, the nearest first; typing errors allowed. */
    List<Organisation> named(String text);

    /** The organisations for which the person acts, the oldest account first; most persons have one. */
    List<Organisation> ofRepresentative(UUID personId);

    /** The ids of the organisations for which each of these persons acts; whoever acts for none is left out. */
    Map<UUID, Set<UUID>> representedBy(Collection<UUID> personIds);

    boolean mayAct(UUID personId, UUID organisationId);

    boolean mayAct(UUID personId, UUID organisationId, RepresentativeRight right);

    /** Persons to whom a message for the organisation goes. */
    List<UUID> representativesOf(UUID organisationId);
}
