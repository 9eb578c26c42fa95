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
import kz.bastama.expert.Draws;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/**
 * What of a protocol the public reads, and from when: its extract, once the wait of the edition is over. The protocol itself names
 * persons: it opens where the edition says so, for whoever sat there, and where it was published before there were extracts. Public because templates call it.
 */
@Component("publicProtocols")
public class PublicProtocols {

    private static final String WAIT = "extractPublication";
    private static final String NAMES = "publication.expertNames";
    private static final String EXTRACT = "-extract";

    private final Papers papers;
    private final Bodies bodies;
    private final Editions editions;
    private final Terms terms;
    private final CurrentActor actor;
    private final Clock clock;

    PublicProtocols(Papers papers, Bodies bodies, Editions editions, Terms terms, CurrentActor actor, Clock clock) {
        this.papers = papers;
        this.bodies = bodies;
        this.editions = editions;
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
        return editions.get(competition.edition()).flag(NAMES)
                || papers.find(paper.aggregateId(), code + EXTRACT, paper.revision())
                        .isEmpty()
                || sat(competition.id());
    }

    /** Whether the public record of the draw names whom it drew: with the result, where the edition opens names at all. */
    Draws.Names names(Competition competition) {
        return competition.publishedAt() != null
                        && editions.get(competition.edition()).flag(NAMES)
                ? Draws.Names.DRAWN
                : Draws.Names.NONE;
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
