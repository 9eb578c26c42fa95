package kz.bastama.ngo.domain;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.party.Bin;

/** Where registered organisations are kept. */
public interface OrganisationRegister {

    Optional<RegisteredOrganisation> find(UUID id);

    Optional<RegisteredOrganisation> findByBin(Bin bin);

    /** @throws BinTaken when another organisation with that BIN was stored at the same moment */
    RegisteredOrganisation save(RegisteredOrganisation organisation);

    Page<OrganisationLine> search(OrganisationQuery query);
}
