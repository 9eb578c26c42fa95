package kz.bastama.competition.application;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Meeting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the competition commission met. */
@Service
public class RecordCommissionMeeting {

    private final RecordMeeting recordMeeting;
    private final Bodies bodies;

    RecordCommissionMeeting(RecordMeeting recordMeeting, Bodies bodies) {
        this.recordMeeting = recordMeeting;
        this.bodies = bodies;
    }

    /** @param next the new date where there was no quorum, else null; returns whether there was */
    @Transactional
    public boolean of(UUID competitionId, LocalDate next) {
        Meeting meeting = bodies.meeting(competitionId, Body.COMMISSION).orElseThrow();
        boolean met = recordMeeting.of(competitionId, Body.COMMISSION, meeting.date(), next);
        if (!met) {
            bodies.keep(competitionId, Body.COMMISSION, Meeting.called(next, meeting.place(), meeting.agenda()));
        }
        return met;
    }
}
