package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a visitor without an account wants, until it is confirmed by the link that was mailed: to hear of new calls, or to ask
 * about one.
 *
 * @param tokenHash SHA-256 of what the link carries
 * @param address in lower case
 * @param language kk, ru or en
 * @param competitionId the call that the question is about, or null
 * @param question null where the request is to hear of calls
 * @param sphere as in {@link CallSubscription}; empty for a question
 */
public record GuestRequest(
        String tokenHash,
        String address,
        String language,
        UUID competitionId,
        String question,
        String sphere,
        String region,
        String type,
        Instant expiresAt) {

    public boolean isQuestion() {
        return question != null;
    }

    @Override
    public String toString() {
        return "Request of a guest";
    }
}
