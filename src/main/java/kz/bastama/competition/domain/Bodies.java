package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sits on the commissions of a competition, and their meetings. */
public interface Bodies {

    void seat(UUID competitionId, Body body, Seated seated);

    void unseat(UUID competitionId, Body body, UUID personId);

    /** In the order of the appointment. */
    List<Seated> of(UUID competitionId, Body body);

    void attend(UUID competitionId, Body body, UUID personId, Attendance attendance);

    /** @param reason a name among {@code absences} of the edition */
    void excuse(UUID competitionId, Body body, UUID personId, String reason);

    void keep(UUID competitionId, Body body, Meeting meeting);

    Optional<Meeting> meeting(UUID competitionId, Body body);

    /** Competitions on whose commission the person sits, the newest first. */
    List<UUID> ofPerson(Body body, UUID personId);
}
