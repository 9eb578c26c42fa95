package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who would admit an application by an objection before there is a result: somebody else confirms it before it counts. */
@Service
public class NoteRuling {

    static final String PROPOSED = "competition.admissionProposed";

    private final Objections objections;
    private final Competitions competitions;
    private final Journal journal;

    NoteRuling(Objections objections, Competitions competitions, Journal journal) {
        this.objections = objections;
        this.competitions = competitions;
        this.journal = journal;
    }

    /** @return whether the decision would admit the application at once */
    @Transactional
    public boolean of(UUID id, Ruling.Kind kind, boolean lotAgain) {
        Objection objection = objections.find(id).orElseThrow();
        boolean admits = lotAgain
                && ObjectionRules.isBeforeResult(
                        objection, competitions.find(objection.competitionId()).orElseThrow());
        if (admits) {
            List.of(id, objection.applicationId())
                    .forEach(caseId -> journal.record(JournalEntry.of(caseId.toString(), PROPOSED)
                            .with(Map.of("number", objection.number(), "ruling", kind.name()))));
        }
        return admits;
    }
}
