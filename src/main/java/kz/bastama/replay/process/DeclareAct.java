package kz.bastama.replay.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DeclareConflicts;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Experts declare on every applicant, with the reason of each conflict; no conflict with the others. */
@Component
@Profile("replay")
class DeclareAct implements Act {

    private final DeclareConflicts declareConflicts;
    private final Reviews reviews;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    DeclareAct(DeclareConflicts declareConflicts, Reviews reviews, Troupe troupe, Stage stage, Reading reading) {
        this.declareConflicts = declareConflicts;
        this.reviews = reviews;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "declare";
    }

    @Override
    public List<Reason> play(Part told) {
        List<Reason> reasons = new ArrayList<>();
        told.texts("experts").forEach(expert -> reasons.addAll(declare(told, expert)));
        return reasons;
    }

    private List<Reason> declare(Part told, String name) {
        UUID competition = stage.id(told.text("competition"));
        UUID expert = troupe.person(name).id();
        Map<String, String> conflicts = told.named("conflicts");
        List<Declaration> declarations = reviews.ofCompetition(competition).stream()
                .filter(sheet -> sheet.personId().equals(expert))
                .map(Review::applicationId)
                .map(id -> new Declaration(
                        id, conflicts.containsKey(stage.nameOf(id)), conflicts.getOrDefault(stage.nameOf(id), "")))
                .toList();
        return troupe.as(name, () -> reading.of(declareConflicts.by(competition, expert, declarations)));
    }
}
