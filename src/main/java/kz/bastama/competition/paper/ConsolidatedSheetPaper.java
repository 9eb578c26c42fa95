package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Counting;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Spread;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the consolidated sheet of a lot says. */
@Component
public class ConsolidatedSheetPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final Selection selection;
    private final Bodies bodies;
    private final Parties parties;
    private final Editions editions;

    ConsolidatedSheetPaper(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            Selection selection,
            Bodies bodies,
            Parties parties,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.selection = selection;
        this.bodies = bodies;
        this.parties = parties;
        this.editions = editions;
    }

    /** @param replaces number of the former sheet, or null */
    public ConsolidatedSheetContent of(Competition competition, Lot lot, String replaces) {
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        Counting counting = Counting.of(edition);
        Map<UUID, String> codes = ExpertCodes.of(reviews.ofCompetition(competition.id()));
        return new ConsolidatedSheetContent(
                operator.name(),
                operator.address(),
                operator.city(),
                competition.title(),
                lot.number(),
                replaces,
                lot.title(),
                bodies.meeting(competition.id(), Body.EXPERTS).orElseThrow().date(),
                edition.decimal("expert.pass"),
                edition.decimal("expert.maxSpread"),
                counting.extraJoins(),
                counting.decimals(),
                selection.ranking(competition.id()).stream()
                        .filter(ranked -> ranked.lotId().equals(lot.id()))
                        .map(ranked -> row(ranked, edition, counting, codes))
                        .toList());
    }

    private ConsolidatedSheetContent.Row row(
            Ranked ranked, Edition edition, Counting counting, Map<UUID, String> codes) {
        Application application = applications.find(ranked.applicationId()).orElseThrow();
        List<Review> sheets = reviews.ofApplication(application.id()).stream()
                .filter(Review::isFinal)
                .toList();
        return new ConsolidatedSheetContent.Row(
                ranked.rank(),
                application.number(),
                application.title(),
                sheets.stream().map(sheet -> codes.get(sheet.personId())).toList(),
                edition.names("criteria").stream()
                        .map(criterion -> line(criterion, sheets, edition, counting))
                        .toList(),
                sheets.stream().map(Review::total).toList(),
                ranked.average(),
                Spread.of(sheets),
                sheets.stream()
                        .filter(Review::further)
                        .map(sheet -> codes.get(sheet.personId()))
                        .findFirst()
                        .orElse(null),
                ranked.passed());
    }

    private static ConsolidatedSheetContent.Line line(
            String criterion, List<Review> sheets, Edition edition, Counting counting) {
        return new ConsolidatedSheetContent.Line(
                edition.title("criteria." + criterion),
                edition.whole("criteria." + criterion),
                sheets.stream().map(sheet -> points(sheet, criterion)).toList(),
                counting.mean(sheets, sheet -> points(sheet, criterion)));
    }

    private static BigDecimal points(Review sheet, String criterion) {
        return sheet.scores().getOrDefault(criterion, BigDecimal.ZERO);
    }
}
