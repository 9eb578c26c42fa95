package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Publication;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits an application to the expertise because the objection to its refusal was upheld before there was a result. */
@Service
public class AdmitByObjection {

    private final Objections objections;
    private final Competitions competitions;
    private final Applications applications;
    private final PublishList publishList;
    private final Journal journal;

    AdmitByObjection(
            Objections objections,
            Competitions competitions,
            Applications applications,
            PublishList publishList,
            Journal journal) {
        this.objections = objections;
        this.competitions = competitions;
        this.applications = applications;
        this.publishList = publishList;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = objections.find(id).orElseThrow();
        competitions.counting(objection.competitionId());
        Application before = applications.findHeld(objection.applicationId()).orElseThrow();
        Application after = applications.save(before.admittedAnew());
        journal.record(JournalEntry.of(after.id().toString(), "competition.admittedByObjection")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("number", objection.number())));
        publishList.corrected(
                objection.competitionId(), Publication.Kind.CHECK, Publication.Because.OBJECTION, objection.number());
    }
}
