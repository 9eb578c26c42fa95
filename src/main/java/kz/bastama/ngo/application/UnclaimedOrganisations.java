package kz.bastama.ngo.application;

import java.util.Optional;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.Profile;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representatives;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations that are known, from an earlier register, and for which nobody acts yet: whoever registers with the BIN claims one. */
@Service
@Transactional(readOnly = true)
public class UnclaimedOrganisations {

    private final OrganisationRegister register;
    private final Representatives representatives;

    UnclaimedOrganisations(OrganisationRegister register, Representatives representatives) {
        this.register = register;
        this.representatives = representatives;
    }

    Optional<RegisteredOrganisation> find(Bin bin) {
        return register.findByBin(bin)
                .filter(organisation ->
                        representatives.ofOrganisation(organisation.id()).isEmpty());
    }

    /** What is known of it; the page shows of that only what the state's own register shows to everybody. */
    public Optional<Profile> known(String typedBin) {
        return Bin.read(typedBin).flatMap(this::find).map(RegisteredOrganisation::profile);
    }
}
