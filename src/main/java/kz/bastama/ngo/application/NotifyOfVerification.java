package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
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
    private final Editions editions;
    private final Notices notices;
    private final Clock clock;

    NotifyOfVerification(
            OrganisationRegister register,
            Representatives representatives,
            Editions editions,
            Notices notices,
            Clock clock) {
        this.register = register;
        this.representatives = representatives;
        this.editions = editions;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param round what tells one decision from the next: each is told once */
    @Transactional
    public void tell(UUID organisationId, String round) {
        RegisteredOrganisation organisation = register.find(organisationId).orElseThrow();
        for (Representative representative : representatives.ofOrganisation(organisationId)) {
            notices.send(notice(organisation, representative.personId(), round));
        }
    }

    private Notice notice(RegisteredOrganisation organisation, UUID personId, String round) {
        String type = organisation.isVerified() ? "ngo.organisationVerified" : "ngo.organisationReturned";
        return new Notice(
                type + ":" + round + ":" + personId,
                personId,
                type,
                Map.of("organisation", organisation.profile().name().ru(), "reason", reason(organisation)),
                "/cabinet/organisation");
    }

    private Map<String, String> reason(RegisteredOrganisation organisation) {
        if (organisation.reasons() == null) {
            return Notice.byLanguage("", "", "");
        }
        OfficialText told = organisation
                .reasons()
                .told(editions.inForce("ngo-database", LocalDate.now(clock)), organisation.remark());
        return Notice.byLanguage(told.kk(), told.ru(), told.en());
    }
}
