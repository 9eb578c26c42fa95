package kz.bastama.competition.application;

import java.math.BigDecimal;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import org.springframework.stereotype.Component;

/** The sum that an application gets if it wins: what it asks, or the less that the commission voted on. */
@Component
class VotedSums {

    private final Proceedings proceedings;

    VotedSums(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    BigDecimal of(Application application) {
        return proceedings.sums(application.competitionId()).stream()
                .filter(one -> one.applicationId().equals(application.id()))
                .map(ProposedSum::amount)
                .findFirst()
                .orElse(application.asked());
    }
}
