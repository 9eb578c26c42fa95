package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the score sheet says. The applicant stands in it by number and project alone; by a code where it is hidden from experts. */
@Component
public class ScoreSheetPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final BlindReviews blinds;
    private final Experts experts;
    private final Parties parties;
    private final Papers papers;
    private final Editions editions;

    ScoreSheetPaper(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            BlindReviews blinds,
            Experts experts,
            Parties parties,
            Papers papers,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.blinds = blinds;
        this.experts = experts;
        this.parties = parties;
        this.papers = papers;
        this.editions = editions;
    }

    public ScoreSheetContent of(Review sheet) {
        Competition competition = competitions.find(sheet.competitionId()).orElseThrow();
        Application application = applications.find(sheet.applicationId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        return new ScoreSheetContent(
                operator.name(),
                operator.address(),
                operator.city(),
                competition.title(),
                lot.number(),
                blinds.codeOf(application.id()).orElseGet(application::number),
                blinds.withheld(application.id()).contains("title") ? "" : application.title(),
                ExpertCodes.of(reviews.ofCompetition(competition.id())).get(sheet.personId()),
                experts.ofPerson(sheet.personId()).map(Expert::name).orElse(""),
                sheet.edition(),
                replaced(sheet),
                sheet.finalAt(),
                lines(sheet, edition),
                sheet.total(),
                edition.decimal("expert.scale"),
                sheet.recommendation());
    }

    private String replaced(Review sheet) {
        return papers.find(sheet.id().toString(), ScoreSheetContent.TYPE.code(), sheet.edition() - 1)
                .map(Paper::number)
                .orElse(null);
    }

    private static List<ScoreSheetContent.Line> lines(Review sheet, Edition edition) {
        return edition.names("criteria").stream()
                .map(criterion -> new ScoreSheetContent.Line(
                        edition.title("criteria." + criterion),
                        edition.whole("criteria." + criterion),
                        sheet.scores().getOrDefault(criterion, BigDecimal.ZERO),
                        sheet.remarks().getOrDefault(criterion, "")))
                .toList();
    }
}
