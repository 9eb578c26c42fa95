package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Expert;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the experts that an application lacks, by the rule of {@link ChooseExpert}; no officer presses a button. */
@Service
public class CallAnotherExpert {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Unsettled unsettled;
    private final ChooseExpert choose;
    private final GiveOutSheet giveOut;
    private final Journal journal;
    private final Notices notices;

    CallAnotherExpert(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Unsettled unsettled,
            ChooseExpert choose,
            GiveOutSheet giveOut,
            Journal journal,
            Notices notices) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.unsettled = unsettled;
        this.choose = choose;
        this.giveOut = giveOut;
        this.journal = journal;
        this.notices = notices;
    }

    /** Returns whether the application lacks nobody any more. */
    @Transactional
    public boolean of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.counting(application.competitionId());
        while (unsettled.isLacking(competition, application)) {
            if (!call(competition, application, false)) {
                return false;
            }
        }
        return !unsettled.isDisputed(competition, application) || call(competition, application, true);
    }

    /** Whether there is anybody to call, or nobody is lacking. */
    @Transactional(readOnly = true)
    public boolean isPossible(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return !unsettled.isLacking(competition, application) && !unsettled.isDisputed(competition, application)
                || choose.next(competition, application).isPresent();
    }

    /** One more for the application, in the transaction of the caller; false where nobody is free. */
    boolean call(Competition competition, Application application, boolean further) {
        Optional<Expert> next = choose.next(competition, application);
        next.ifPresent(expert -> give(competition, application, expert, further));
        return next.isPresent();
    }

    private void give(Competition competition, Application application, Expert expert, boolean further) {
        UUID id = competition.id();
        if (bodies.of(id, Body.EXPERTS).stream()
                .noneMatch(seated -> seated.personId().equals(expert.personId()))) {
            bodies.seat(
                    id,
                    Body.EXPERTS,
                    new Seated(expert.id(), expert.personId(), expert.name(), null, Attendance.UNKNOWN));
        }
        giveOut.of(competition, application, expert.personId(), further);
        journal.record(JournalEntry.of(id.toString(), "competition.expertCalled")
                .with(Map.of("name", expert.name(), "number", application.number())));
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.expertAsked:" + application.id() + ":" + expert.personId(),
                expert.personId(),
                "competition.expertAsked",
                Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en())),
                "/expert/competitions/" + id));
    }
}
