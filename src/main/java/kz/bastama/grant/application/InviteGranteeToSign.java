package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term of signing and tells everybody who acts for the grantee until when the agreement waits. */
@Service
public class InviteGranteeToSign {

    private final Grants grants;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Clock clock;

    InviteGranteeToSign(Grants grants, Terms terms, GranteeNotices notices, Clock clock) {
        this.grants = grants;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Term term = terms.open(grantId.toString(), grant.edition(), "agreementSign", clock.instant());
        notices.send(
                grant,
                "toSign",
                "1",
                Map.of("number", grant.number(), "title", grant.title(), "until", notices.day(term.due())));
    }
}
