package kz.bastama.grant.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import org.springframework.stereotype.Component;

/** Finds what both sides sign, once it is issued. */
@Component
public class PapersToSign {

    private final Papers papers;
    private final Addenda addenda;
    private final Takeovers takeovers;

    PapersToSign(Papers papers, Addenda addenda, Takeovers takeovers) {
        this.papers = papers;
        this.addenda = addenda;
        this.takeovers = takeovers;
    }

    public Optional<Paper> of(UUID grantId, SignedPaper what) {
        return papers.find(grantId.toString(), what.type(), number(grantId, what));
    }

    /** Which of the papers of that kind it is: the number of the last additional agreement or agreement on succession, 1 of the others. */
    int number(UUID grantId, SignedPaper what) {
        return switch (what) {
            case ADDITIONAL -> addenda.latest(grantId).map(Addendum::number).orElse(1);
            case SUCCESSION -> takeovers.latest(grantId).map(Takeover::number).orElse(1);
            default -> 1;
        };
    }
}
