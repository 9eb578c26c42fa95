package kz.bastama.replay.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An expert writes the score sheets of some applications and makes them final. The file gives the total of a sheet; it is spread
 * over the criteria by their weights.
 */
@Component
@Profile("replay")
class ScoreAct implements Act {

    private final ScoreApplication scoreApplication;
    private final Reviews reviews;
    private final Competitions competitions;
    private final Editions editions;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    ScoreAct(
            ScoreApplication scoreApplication,
            Reviews reviews,
            Competitions competitions,
            Editions editions,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.scoreApplication = scoreApplication;
        this.reviews = reviews;
        this.competitions = competitions;
        this.editions = editions;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "score";
    }

    @Override
    public List<Reason> play(Part told) {
        List<Reason> reasons = new ArrayList<>();
        troupe.as(told.text("expert"), () -> {
            told.part("points")
                    .parts()
                    .forEach((name, total) -> reasons.addAll(finish(told, stage.id(name), total.decimal())));
            return null;
        });
        return reasons;
    }

    private List<Reason> finish(Part told, UUID application, BigDecimal total) {
        UUID expert = troupe.person(told.text("expert")).id();
        Review sheet = reviews.ofApplication(application).stream()
                .filter(one -> one.personId().equals(expert))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No score sheet for " + stage.nameOf(application)));
        Edition edition = editions.get(
                competitions.find(sheet.competitionId()).orElseThrow().edition());
        Map<String, BigDecimal> points = spread(total, edition);
        Map<String, String> remarks = new HashMap<>();
        points.keySet().forEach(criterion -> remarks.put(criterion, told.text("remark")));
        List<Reason> reasons = new ArrayList<>(
                reading.of(scoreApplication.keep(sheet.id(), points, remarks, told.text("recommendation"))));
        if (reasons.isEmpty()) {
            reasons.addAll(reading.of(scoreApplication.finish(sheet.id())));
        }
        return reasons;
    }

    /** By weight to a tenth of a point, what the rounding leaves over where there is room for it. */
    static Map<String, BigDecimal> spread(BigDecimal total, Edition edition) {
        Map<String, BigDecimal> points = new HashMap<>();
        BigDecimal scale = edition.decimal("expert.scale");
        BigDecimal left = total;
        for (String criterion : edition.names("criteria")) {
            BigDecimal share =
                    total.multiply(edition.decimal("criteria." + criterion)).divide(scale, 1, RoundingMode.DOWN);
            points.put(criterion, share);
            left = left.subtract(share);
        }
        for (String criterion : edition.names("criteria")) {
            BigDecimal room = edition.decimal("criteria." + criterion).subtract(points.get(criterion));
            BigDecimal more = left.min(room);
            points.merge(criterion, more, BigDecimal::add);
            left = left.subtract(more);
        }
        return points;
    }
}
