package kz.bastama.competition.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes who takes the place of a winner that fell away, as it follows from the votes of the commission. */
@Service
public class DecideNextInRank {

    private final NameNextInRank nameNextInRank;

    DecideNextInRank(NameNextInRank nameNextInRank) {
        this.nameNextInRank = nameNextInRank;
    }

    /** Returns whether anybody is named. */
    @Transactional
    public boolean of(UUID id) {
        return nameNextInRank.byVotes(id);
    }
}
