package kz.bastama.ngo.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who act for an organisation what an officer decided about their account. */
@Service
public class NotifyOfVerification {

    private final OrganisationRegister register;
    private final Representatives representatives;
    private final Notices notices;

    NotifyOfVerification(OrganisationRegister register, Representatives representatives, Notices notices) {
        this.register = register;
        this.representatives = representatives;
        this.notices = notices;
    }

    /** @param round what tells one decision from the next: each is told once */
    @Transactional
    public void tell(UUID organisationId, String round) {
        RegisteredOrganisation organisation = register.find(organisationId).orElseThrow();
        for (Representative representative : representatives.ofOrganisation(organisationId)) {
            notices.send(notice(organisation, representative.personId(), round));
        }
    }

    private static Notice notice(RegisteredOrganisation organisation, UUID personId, String round) {
        String type = organisation.isVerified() ? "ngo.organisationVerified" : "ngo.organisationReturned";
        String remark = organisation.remark() == null ? "" : organisation.remark();
        return new Notice(
                type + ":" + round + ":" + personId,
                personId,
                type,
                Map.of("organisation", organisation.profile().name().ru(), "reason", remark),
                "/cabinet/organisation");
    }
}
