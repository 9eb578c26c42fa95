package kz.bastama.ngo.application;

import java.util.UUID;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.VerificationProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an officer to look again, after the account was given back. */
@Service
public class RequestVerification {

    private final OrganisationRegister register;
    private final VerificationProcess verification;

    RequestVerification(OrganisationRegister register, VerificationProcess verification) {
        this.register = register;
        this.verification = verification;
    }

    @Transactional
    public void request(UUID organisationId) {
        register.find(organisationId)
                .filter(organisation -> !organisation.isVerified())
                .ifPresent(verification::request);
    }
}
