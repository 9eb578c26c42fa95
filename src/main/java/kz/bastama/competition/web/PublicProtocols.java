package kz.bastama.competition.web;

import java.time.Clock;
import java.time.Instant;
import kz.bastama.competition.domain.Competition;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/**
 * What of a protocol the public reads, and from when: its extract, once the wait of the edition is over. The protocol itself names
 * persons, and is open only where it was published before there were extracts. Public because templates call it.
 */
@Component("publicProtocols")
public class PublicProtocols {

    private static final String WAIT = "extractPublication";
    private static final String EXTRACT = "-extract";

    private final Papers papers;
    private final Terms terms;
    private final Clock clock;

    PublicProtocols(Papers papers, Terms terms, Clock clock) {
        this.papers = papers;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param publishedAt when the decision was published; null before */
    boolean areOpen(Paper paper, Competition competition, Instant publishedAt) {
        if (publishedAt == null) {
            return false;
        }
        String code = paper.type().code();
        if (code.endsWith(EXTRACT)) {
            return !clock.instant().isBefore(from(competition, publishedAt));
        }
        return papers.find(paper.aggregateId(), code + "-extract", paper.revision())
                .isEmpty();
    }

    /** When the extracts of what was published then open. */
    public Instant from(Competition competition, Instant publishedAt) {
        return terms.due(competition.edition(), WAIT, publishedAt);
    }

    /** Whether extracts of the competition still wait. */
    public boolean isWaiting(Competition competition) {
        return competition.publishedAt() != null
                && clock.instant().isBefore(from(competition, competition.publishedAt()))
                && papers.ofAggregate(competition.id().toString()).stream()
                        .anyMatch(paper -> paper.type().code().endsWith(EXTRACT));
    }
}
