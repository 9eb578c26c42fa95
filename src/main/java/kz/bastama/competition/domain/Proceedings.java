package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** What a meeting of the competition commission leaves beside its votes. */
public interface Proceedings {

    void keep(UUID competitionId, Hearing hearing);

    List<Hearing> hearings(UUID competitionId);

    void keep(UUID competitionId, Dissent dissent);

    /** In the order of their writing. */
    List<Dissent> dissents(UUID competitionId);

    void propose(UUID competitionId, ProposedSum sum);

    /** The application is voted on with the sum that it asks. */
    void takeBackSum(UUID applicationId);

    List<ProposedSum> sums(UUID competitionId);
}
