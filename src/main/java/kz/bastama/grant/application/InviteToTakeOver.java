package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term of signing the agreement on succession and tells everybody who acts for the grantee or the successor. */
@Service
public class InviteToTakeOver {

    private final Grants grants;
    private final Takeovers takeovers;
    private final Organisations organisations;
    private final Terms terms;
    private final TakeoverNotices notices;
    private final Clock clock;

    InviteToTakeOver(
            Grants grants,
            Takeovers takeovers,
            Organisations organisations,
            Terms terms,
            TakeoverNotices notices,
            Clock clock) {
        this.grants = grants;
        this.takeovers = takeovers;
        this.organisations = organisations;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Takeover takeover = takeovers.open(grantId).orElseThrow();
        Term term =
                terms.open(grantId.toString(), grant.edition(), SignedPaper.SUCCESSION.granteeTerm(), clock.instant());
        notices.send(
                grant,
                takeover,
                "takeoverToSign",
                Map.of(
                        "number", grant.number(),
                        "successor", organisations.name(takeover.successorId()).both(),
                        "until", ShownTime.day(LocalDate.ofInstant(term.due(), clock.getZone()))));
    }
}
