package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objections;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From now on no objection to the refusals of the check is taken; those that are not decided are waited for. */
@Service
public class EndCheckObjectionTerm {

    private final Competitions competitions;
    private final Objections objections;
    private final Terms terms;

    EndCheckObjectionTerm(Competitions competitions, Objections objections, Terms terms) {
        this.competitions = competitions;
        this.objections = objections;
        this.terms = terms;
    }

    /** @return whether any is open */
    @Transactional
    public boolean of(UUID competitionId) {
        competitions.counting(competitionId);
        terms.close(competitionId.toString(), PublishResult.OBJECTION);
        return objections.open(competitionId) > 0;
    }
}
