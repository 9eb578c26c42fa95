package kz.bastama.ngo.process;

import static kz.bastama.ngo.process.OrganisationVerificationModel.CASE_PATH;
import static kz.bastama.ngo.process.OrganisationVerificationModel.EDITION;
import static kz.bastama.ngo.process.OrganisationVerificationModel.PROCESS;
import static kz.bastama.ngo.process.OrganisationVerificationModel.PROFILE_CHANGED;
import static kz.bastama.ngo.process.OrganisationVerificationModel.VERIFICATION_REQUESTED;

import java.time.Clock;
import java.time.LocalDate;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.VerificationProcess;
import org.springframework.stereotype.Component;

/** Starts the verification of an organisation, or wakes the one that waits for corrections. */
@Component
class OrganisationVerificationProcess implements VerificationProcess {

    private static final String PROGRAMME = "ngo-database";

    private final Cases cases;
    private final Editions editions;
    private final Clock clock;

    OrganisationVerificationProcess(Cases cases, Editions editions, Clock clock) {
        this.cases = cases;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void request(RegisteredOrganisation organisation) {
        String id = organisation.id().toString();
        boolean woken = cases.correlate(
                PROCESS, id, VERIFICATION_REQUESTED, Variables.none().titled(title(organisation)));
        if (!woken && !cases.isRunning(PROCESS, id)) {
            cases.start(PROCESS, id, variables(organisation));
        }
    }

    @Override
    public void requestAnew(RegisteredOrganisation organisation) {
        boolean anew = cases.correlate(
                PROCESS,
                organisation.id().toString(),
                PROFILE_CHANGED,
                Variables.none().titled(title(organisation)));
        if (!anew) {
            request(organisation);
        }
    }

    private Variables variables(RegisteredOrganisation organisation) {
        String edition = editions.inForce(PROGRAMME, LocalDate.now(clock)).id().toString();
        return Variables.of(EDITION, edition)
                .titled(title(organisation))
                .and(CASE_PATH, "/staff/organisations/" + organisation.id());
    }

    private static OfficialText title(RegisteredOrganisation organisation) {
        return organisation.profile().name().between(organisation.bin() + " ", "");
    }
}
