package kz.bastama.ngo.domain;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Bin;

/** Where registered organisations are kept. */
public interface OrganisationRegister {

    Optional<RegisteredOrganisation> find(UUID id);

    Optional<OfficialText> name(UUID id);

    /** The verified one; as long as none is, the first that was registered: several may claim the same BIN. */
    Optional<RegisteredOrganisation> findByBin(Bin bin);

    /** Who decides about an organisation with that BIN at the same moment waits until this transaction ends. */
    void hold(Bin bin);

    /** @throws BinTaken when another organisation with that BIN was verified at the same moment */
    RegisteredOrganisation save(RegisteredOrganisation organisation);

    Page<OrganisationLine> search(OrganisationQuery query);
}
