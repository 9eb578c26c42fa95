package kz.bastama.competition.application;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.domain.Body;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the expert commission met. */
@Service
public class RecordExpertMeeting {

    private final RecordMeeting recordMeeting;

    RecordExpertMeeting(RecordMeeting recordMeeting) {
        this.recordMeeting = recordMeeting;
    }

    /** @param next the new date where there was no quorum, else null; returns whether there was */
    @Transactional
    public boolean of(UUID competitionId, LocalDate on, LocalDate next) {
        return recordMeeting.of(competitionId, Body.EXPERTS, on, next);
    }
}
