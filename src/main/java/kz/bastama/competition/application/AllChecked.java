package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.CompetitionProcess;
import org.springframework.stereotype.Component;

/** Lets a competition go on to its conclusion when the last of its applications is checked. */
@Component
class AllChecked {

    private final Applications applications;
    private final CompetitionProcess competition;

    AllChecked(Applications applications, CompetitionProcess competition) {
        this.applications = applications;
        this.competition = competition;
    }

    /** To be asked with the competition held for counting. */
    void goOnIf(UUID competitionId) {
        if (!applications.anyUnchecked(competitionId) && !competition.checksFinished(competitionId)) {
            throw new IllegalStateException("Competition " + competitionId + " does not wait for its checks");
        }
    }
}
