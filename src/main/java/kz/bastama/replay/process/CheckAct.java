package kz.bastama.replay.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.AnswerGrounds;
import kz.bastama.competition.application.GroundFound;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An officer answers for every exclusion ground with evidence, then decides on the application. */
@Component
@Profile("replay")
class CheckAct implements Act {

    private static final String TASK = "Task_CheckApplication";

    private final AnswerGrounds answerGrounds;
    private final Applications applications;
    private final Competitions competitions;
    private final Editions editions;
    private final StaffDesk desk;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    CheckAct(
            AnswerGrounds answerGrounds,
            Applications applications,
            Competitions competitions,
            Editions editions,
            StaffDesk desk,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.answerGrounds = answerGrounds;
        this.applications = applications;
        this.competitions = competitions;
        this.editions = editions;
        this.desk = desk;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "check";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID id = stage.id(told.text("application"));
        String officer = desk.officer(id, TASK, told.optional("by").orElse(null));
        List<Reason> reasons = troupe.as(officer, () -> reading.of(answerGrounds.with(id, found(told, id))));
        if (!reasons.isEmpty()) {
            return reasons;
        }
        Map<String, Object> answers = new HashMap<>();
        answers.put("checkDecision", told.text("decision"));
        told.optional("remark").ifPresent(remark -> answers.put("checkRemark", remark));
        return desk.submit(id, TASK, officer, answers);
    }

    private List<GroundFound> found(Part told, UUID id) {
        Edition edition = editions.get(competitions
                .find(applications.find(id).orElseThrow().competitionId())
                .orElseThrow()
                .edition());
        return edition.names("exclusionGrounds").stream()
                .map(ground ->
                        new GroundFound(ground, told.texts("applying").contains(ground), told.text("evidence"), null))
                .toList();
    }
}
