package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.expert.WeighedConflicts;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer says of a conflict of interest that the data tell. The competition is held first, as by everybody who declares,
 * scores or is called: what is weighed may call the next expert, and of two who hold in different order one would fail.
 */
@Service
public class WeighFound {

    private final Competitions competitions;
    private final ApplicantConflicts conflicts;
    private final WeighedConflicts weighed;

    WeighFound(Competitions competitions, ApplicantConflicts conflicts, WeighedConflicts weighed) {
        this.competitions = competitions;
        this.conflicts = conflicts;
        this.weighed = weighed;
    }

    /**
     * @param person whom it binds
     * @param organisation the applicant
     * @param seen fingerprint of the data that the officer had before the eyes
     */
    public record Weighed(UUID person, UUID organisation, String seen) {}

    @Transactional
    public Verdict dismiss(UUID competitionId, Weighed one, String reason) {
        Competition competition = competitions.counting(competitionId);
        return weighed.dismiss(conflicts.asked(competition), one.person(), one.organisation(), one.seen(), reason);
    }

    @Transactional
    public Verdict agree(UUID competitionId, Weighed one) {
        Competition competition = competitions.counting(competitionId);
        return weighed.agree(conflicts.asked(competition), one.person(), one.organisation(), one.seen());
    }

    @Transactional
    public Verdict uphold(UUID competitionId, Weighed one, String reason) {
        Competition competition = competitions.counting(competitionId);
        return weighed.uphold(conflicts.asked(competition), one.person(), one.organisation(), one.seen(), reason);
    }
}
