package kz.bastama.competition.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/**
 * What of a protocol the public reads, and from when: its extract, once the wait of the edition is over. The protocol itself names
 * persons: it opens for whoever sat there, and where it was published before there were extracts. Public because templates call it.
 */
@Component("publicProtocols")
public class PublicProtocols {

    private static final String WAIT = "extractPublication";
    private static final String EXTRACT = "-protocol-extract";

    private final Papers papers;
    private final Bodies bodies;
    private final Terms terms;
    private final CurrentActor actor;
    private final Clock clock;

    PublicProtocols(Papers papers, Bodies bodies, Terms terms, CurrentActor actor, Clock clock) {
        this.papers = papers;
        this.bodies = bodies;
        this.terms = terms;
        this.actor = actor;
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
                        .isEmpty()
                || sat(competition.id());
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

    private boolean sat(UUID competitionId) {
        UUID person = actor.get().personId();
        return person != null
                && Stream.of(Body.values())
                        .flatMap(body -> bodies.of(competitionId, body).stream())
                        .anyMatch(seat -> person.equals(seat.personId()));
    }
}
