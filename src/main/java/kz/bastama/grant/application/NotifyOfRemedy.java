package kz.bastama.grant.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the officers of the operator that a grantee says it has remedied what its grant was suspended for. */
@Service
public class NotifyOfRemedy {

    private final Grants grants;
    private final Suspensions suspensions;
    private final People people;
    private final Notices notices;

    NotifyOfRemedy(Grants grants, Suspensions suspensions, People people, Notices notices) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.people = people;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Optional<Suspension> suspension = suspensions.inForce(grantId);
        if (suspension.isEmpty()) {
            return;
        }
        for (Person officer : people.withRole(Role.OPERATOR, null)) {
            notices.send(new Notice(
                    "grant.remedyReported:" + grantId + ":" + suspension.get().remedyAt() + ":" + officer.id(),
                    officer.id(),
                    "grant.remedyReported",
                    Map.of("number", grant.number(), "remedy", suspension.get().remedy()),
                    "/staff/grants/" + grantId));
        }
    }
}
