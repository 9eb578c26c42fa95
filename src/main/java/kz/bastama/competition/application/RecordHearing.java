package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary writes down how an application was presented to the commission, and what was asked and answered. */
@Service
public class RecordHearing {

    private static final int LONGEST = 4000;

    private final OpenMeeting openMeeting;
    private final Proceedings proceedings;
    private final Journal journal;

    RecordHearing(OpenMeeting openMeeting, Proceedings proceedings, Journal journal) {
        this.openMeeting = openMeeting;
        this.proceedings = proceedings;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID competitionId, Hearing hearing) {
        Optional<Application> application = openMeeting.heard(competitionId, hearing.applicationId());
        if (application.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        boolean fits = hearing.slot().length() <= 40
                && hearing.presenter().fits(300)
                && hearing.questions().fits(LONGEST)
                && hearing.questions().kk().isEmpty()
                        == hearing.questions().ru().isEmpty();
        if (!fits || hearing.held() && !hearing.presenter().isGiven(300)) {
            return Verdict.refused(Refusal.of("competition.hearing", null, Map.of("longest", LONGEST)));
        }
        proceedings.keep(competitionId, hearing);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.hearingRecorded")
                .with(Map.of("number", application.get().number(), "held", Boolean.toString(hearing.held()))));
        return Verdict.allowed();
    }
}
