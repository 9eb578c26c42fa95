package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the one who is about to confirm an admission by objection may: not who decided so, and only what the present decider decided. */
@Service
public class WeighAdmission {

    private final Objections objections;
    private final CurrentActor actor;
    private final Journal journal;

    WeighAdmission(Objections objections, CurrentActor actor, Journal journal) {
        this.objections = objections;
        this.actor = actor;
        this.journal = journal;
    }

    /** @param confirms or else sends it back, which whoever else may do whenever somebody new is to decide */
    @Transactional(readOnly = true)
    public Verdict of(UUID objectionId, boolean confirms) {
        Objection objection = objections.find(objectionId).orElseThrow();
        UUID proposer = journal.ofCase(objectionId.toString()).stream()
                .filter(record -> record.entry().what().equals(NoteRuling.PROPOSED))
                .map(JournalRecord::actorId)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        if (actor.get().personId().equals(proposer) || actor.get().personId().equals(objection.deciderId())) {
            return Verdict.refused(Refusal.of("competition.admissionSamePerson", null));
        }
        return confirms && !proposer.equals(objection.deciderId())
                ? Verdict.refused(Refusal.of("competition.admissionOfFormer", null))
                : Verdict.allowed();
    }
}
