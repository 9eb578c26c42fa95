package kz.bastama.grant.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee of more time for the remedy, and why. */
@Service
public class ProlongSuspension {

    private final Grants grants;
    private final Terms terms;
    private final GranteeNotices notices;

    ProlongSuspension(Grants grants, Terms terms, GranteeNotices notices) {
        this.grants = grants;
        this.terms = terms;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId, OfficialText reason) {
        Grant grant = grants.find(grantId).orElseThrow();
        Optional<Term> term = terms.ofCase(grantId.toString()).stream()
                .filter(one -> one.isOpen() && one.name().equals(RecordSuspensionDecision.TERM))
                .findFirst();
        String until = notices.day(term.orElseThrow().due());
        notices.send(
                grant,
                "suspensionProlonged",
                term.get().startedAt().toString(),
                Map.of("number", grant.number(), "until", until, "reason", reason.both()));
    }
}
