package kz.bastama.grant.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.SignedPaper;
import org.springframework.stereotype.Component;

/** Finds what both sides sign, once it is issued. */
@Component
public class PapersToSign {

    private final Papers papers;
    private final Addenda addenda;

    PapersToSign(Papers papers, Addenda addenda) {
        this.papers = papers;
        this.addenda = addenda;
    }

    public Optional<Paper> of(UUID grantId, SignedPaper what) {
        return papers.find(grantId.toString(), what.type(), number(grantId, what));
    }

    /** Which of the papers of that kind it is: the number of the last additional agreement, 1 of the others. */
    int number(UUID grantId, SignedPaper what) {
        return what == SignedPaper.ADDITIONAL
                ? addenda.latest(grantId).map(Addendum::number).orElse(1)
                : 1;
    }
}
