package kz.bastama.grant.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.SignedPaper;
import org.springframework.stereotype.Component;

/** Finds what both sides sign, once it is issued. */
@Component
public class PapersToSign {

    private final Papers papers;

    PapersToSign(Papers papers) {
        this.papers = papers;
    }

    public Optional<Paper> of(UUID grantId, SignedPaper what) {
        return papers.find(grantId.toString(), what.type(), 1);
    }
}
