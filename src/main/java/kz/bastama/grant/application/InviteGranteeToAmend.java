package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term of signing an additional agreement and tells everybody who acts for the grantee until when it waits. */
@Service
public class InviteGranteeToAmend {

    private final Grants grants;
    private final Addenda addenda;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Clock clock;

    InviteGranteeToAmend(Grants grants, Addenda addenda, Terms terms, GranteeNotices notices, Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Addendum addendum = addenda.open(grantId).orElseThrow();
        Term term =
                terms.open(grantId.toString(), grant.edition(), SignedPaper.ADDITIONAL.granteeTerm(), clock.instant());
        notices.send(
                grant,
                addendum.proposed() ? "addendumProposed" : "addendumToSign",
                Integer.toString(addendum.number()),
                Map.of(
                        "number", grant.number(),
                        "addendum", addendum.number(),
                        "reason", addendum.reason(),
                        "until", notices.day(term.due())));
    }
}
