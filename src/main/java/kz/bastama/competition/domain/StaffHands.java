package kz.bastama.competition.domain;

import java.util.Set;
import java.util.UUID;

/** Logins of those who took and completed the staff tasks of a competition, for the rule on who took no part. */
public interface StaffHands {

    Set<String> checked(UUID applicationId);

    Set<String> confirmedCheck(UUID competitionId);

    /** The experts of the competition. */
    Set<String> appointed(UUID competitionId);

    /** As secretary of one of its commissions. */
    Set<String> ledMeetings(UUID competitionId);
}
