package kz.bastama.competition.domain;

import java.util.UUID;

/**
 * A link that the reader of an address has followed.
 *
 * @param competitionId the call that the question was about; null where the wish was to hear of calls
 */
public record UsedLink(UUID competitionId) {

    public boolean isQuestion() {
        return competitionId != null;
    }
}
