package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The card of a person of the registries. What an officer verified stays in force until a change is verified in its turn.
 *
 * @param proposed what the person wrote since, or null
 * @param verifiedAt null where no officer has looked at it yet
 * @param version null before it is stored for the first time
 */
public record Card(
        UUID personId,
        CardContent verified,
        CardContent proposed,
        Instant verifiedAt,
        Instant proposedAt,
        Integer version) {

    public static Card bare(UUID personId, CardContent content) {
        return new Card(personId, content, null, null, null, null);
    }

    public Card changed(CardContent content, Instant now) {
        return new Card(personId, verified, content, verifiedAt, now, version);
    }

    public Card confirmed(Instant now) {
        return corrected(latest(), now);
    }

    public Card corrected(CardContent content, Instant now) {
        return new Card(personId, content, null, now, null, version);
    }

    public Card returned() {
        return new Card(personId, verified, null, verifiedAt, null, version);
    }

    /** What a page carries, to say later which state of the card it showed. */
    public int seen() {
        return version == null ? -1 : version;
    }

    public boolean waits() {
        return proposed != null;
    }

    /** What its owner sees and goes on writing. */
    public CardContent latest() {
        return proposed == null ? verified : proposed;
    }

    /** Everything said of the person: a tie counts from the moment somebody tells it, and until its end is verified. */
    public List<CardContent> told() {
        return Stream.of(verified, proposed).filter(content -> content != null).toList();
    }

    /** All ties that stand here, verified or not. */
    public List<Tie> ties() {
        return told().stream()
                .flatMap(content -> content.allTies().stream())
                .distinct()
                .toList();
    }

    /** What was told before and stands here no longer, nor with an end that an officer verified. */
    public List<ToldTie> gone(Collection<ToldTie> ever) {
        List<Tie> standing = ties();
        List<Tie> seen = verifiedAt == null ? List.of() : verified.allTies();
        return ever.stream().filter(one -> !one.isSaid(standing, seen)).toList();
    }
}
