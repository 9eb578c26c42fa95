package kz.bastama.competition.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.application.DrawnExperts;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DrawnCommission;
import kz.bastama.competition.domain.Seated;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** As many experts as every application needs, at the least; drawn ones where the rules want a draw; none away or tied to an applicant. */
@Component
class AppointExpertsGate implements TaskGate {

    private static final String LEAST = "expert.minPerApplication";

    private final Competitions competitions;
    private final Bodies bodies;
    private final Hindrances hindrances;
    private final DrawnExperts drawn;
    private final Editions editions;

    AppointExpertsGate(
            Competitions competitions, Bodies bodies, Hindrances hindrances, DrawnExperts drawn, Editions editions) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.hindrances = hindrances;
        this.drawn = drawn;
        this.editions = editions;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_APPOINT_EXPERTS;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        Edition edition = editions.get(competition.edition());
        List<UUID> seated = bodies.of(competition.id(), Body.EXPERTS).stream()
                .map(Seated::registryId)
                .toList();
        Optional<DrawnCommission> commission = drawn.commission(competition.id());
        int appointed = commission
                .map(one -> one.serving(seated).values().stream()
                        .mapToInt(serving ->
                                (int) serving.stream().filter(seated::contains).count())
                        .min()
                        .orElse(0))
                .orElse(seated.size());
        Verdict enough = appointed >= edition.whole(LEAST)
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(
                        "competition.tooFewExperts",
                        edition.basis(LEAST),
                        Map.of("least", edition.whole(LEAST), "appointed", appointed)));
        return enough.and(drawn.check(competition.id(), seated)).and(hindrances.ofExperts(competition, seated));
    }
}
