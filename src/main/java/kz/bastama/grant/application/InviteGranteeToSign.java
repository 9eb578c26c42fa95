package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who acts for the grantee that the agreement waits for a signature. */
@Service
public class InviteGranteeToSign {

    private final Grants grants;
    private final GranteeNotices notices;

    InviteGranteeToSign(Grants grants, GranteeNotices notices) {
        this.grants = grants;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        notices.send(grant, "toSign", "1", Map.of("number", grant.number(), "title", grant.title()));
    }
}
