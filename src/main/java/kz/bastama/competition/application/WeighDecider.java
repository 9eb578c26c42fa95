package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether whoever was named may decide on the objection: when the officer is assigned, and again when the decision is taken. */
@Service
public class WeighDecider {

    private final Objections objections;
    private final TookNoPart tookNoPart;
    private final People people;
    private final CurrentActor actor;

    WeighDecider(Objections objections, TookNoPart tookNoPart, People people, CurrentActor actor) {
        this.objections = objections;
        this.tookNoPart = tookNoPart;
        this.people = people;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public Verdict named(UUID objectionId) {
        Objection objection = objections.find(objectionId).orElseThrow();
        return objection.deciderId() == null
                ? Verdict.refused(Refusal.of("competition.deciderMissing", null))
                : people.find(objection.deciderId())
                        .map(person -> tookNoPart.of(objection, person))
                        .orElseThrow();
    }

    /** The present actor must be the one who was named, and must have taken no part until this moment. */
    @Transactional(readOnly = true)
    public Verdict deciding(UUID objectionId, boolean returns) {
        Objection objection = objections.find(objectionId).orElseThrow();
        Verdict own = actor.get().personId().equals(objection.deciderId())
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.deciderAnother", null));
        Verdict part =
                actor.person().map(person -> tookNoPart.of(objection, person)).orElseGet(Verdict::allowed);
        Verdict once = returns && objection.wasReturned()
                ? Verdict.refused(Refusal.of("competition.objectionReturnedOnce", null))
                : Verdict.allowed();
        return own.and(part).and(once);
    }
}
