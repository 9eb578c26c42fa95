package kz.bastama.competition.application;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the expert commission met. */
@Service
public class RecordExpertMeeting {

    private final RecordMeeting recordMeeting;
    private final Bodies bodies;

    RecordExpertMeeting(RecordMeeting recordMeeting, Bodies bodies) {
        this.recordMeeting = recordMeeting;
        this.bodies = bodies;
    }

    /**
     * @param on the day for which it was called
     * @param next the new date where there was no quorum, else null; returns whether there was
     */
    @Transactional
    public boolean of(UUID competitionId, LocalDate on, LocalDate next) {
        boolean met = recordMeeting.of(competitionId, Body.EXPERTS, on, next);
        if (!met) {
            bodies.meeting(competitionId, Body.EXPERTS)
                    .ifPresent(meeting -> bodies.keep(competitionId, Body.EXPERTS, meeting.again(next)));
        }
        return met;
    }
}
