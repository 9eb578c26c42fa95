package kz.bastama.grant.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Component;

/** Finds the agreement that both sides sign. */
@Component
class IssuedAgreement {

    private final Papers papers;

    IssuedAgreement(Papers papers) {
        this.papers = papers;
    }

    Optional<Paper> of(UUID grantId) {
        return papers.find(grantId.toString(), "grant-agreement", 1);
    }
}
