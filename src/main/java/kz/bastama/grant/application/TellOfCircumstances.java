package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.CircumstancesState;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee what follows of what it announced. */
@Service
public class TellOfCircumstances {

    private final Grants grants;
    private final AnnouncedCircumstances announced;
    private final GranteeNotices notices;

    TellOfCircumstances(Grants grants, AnnouncedCircumstances announced, GranteeNotices notices) {
        this.grants = grants;
        this.announced = announced;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Circumstances decided = announced.of(grantId).stream()
                .filter(one -> !one.state().isOpen())
                .reduce((one, later) -> later)
                .orElseThrow();
        notices.send(
                grant,
                "circumstances" + (decided.follows() == Circumstances.Follows.EXTENSION ? "Extension" : "Decided"),
                Integer.toString(decided.number()),
                Map.of(
                        "number", grant.number(),
                        "taken", decided.state() == CircumstancesState.TAKEN_UP ? "yes" : "no",
                        "reason", decided.said().both()));
    }
}
