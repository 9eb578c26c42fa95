package kz.bastama.competition.application;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the competition commission met: from then on the term of its meeting is kept. */
@Service
public class RecordCommissionMeeting {

    static final String TERM = "commissionMeeting";

    private final RecordMeeting recordMeeting;
    private final Bodies bodies;
    private final Terms terms;

    RecordCommissionMeeting(RecordMeeting recordMeeting, Bodies bodies, Terms terms) {
        this.recordMeeting = recordMeeting;
        this.bodies = bodies;
        this.terms = terms;
    }

    /** @param next the new date where there was no quorum, else null; returns whether there was */
    @Transactional
    public boolean of(UUID competitionId, LocalDate next) {
        Meeting meeting = bodies.meeting(competitionId, Body.COMMISSION).orElseThrow();
        boolean met = recordMeeting.of(competitionId, Body.COMMISSION, meeting.date(), next);
        if (met) {
            terms.close(competitionId.toString(), TERM);
        } else {
            bodies.keep(competitionId, Body.COMMISSION, meeting.again(next));
        }
        return met;
    }
}
