package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the one who is about to confirm the commission's answer may: not who recorded it, nor who decided the objection. */
@Service
public class WeighConfirmation {

    private final Objections objections;
    private final CurrentActor actor;
    private final Journal journal;

    WeighConfirmation(Objections objections, CurrentActor actor, Journal journal) {
        this.objections = objections;
        this.actor = actor;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Verdict of(UUID objectionId) {
        Objection objection = objections.find(objectionId).orElseThrow();
        UUID who = actor.get().personId();
        boolean recorded = journal.ofCase(objectionId.toString()).stream()
                .anyMatch(
                        record -> record.entry().what().equals(NoteRevision.RECORDED) && who.equals(record.actorId()));
        return recorded || who.equals(objection.ruling().by())
                ? Verdict.refused(Refusal.of("competition.revisionSamePerson", null))
                : Verdict.allowed();
    }
}
