package kz.bastama.competition.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.web.ApplicationTimeline.Stage;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where an application is now, and what comes next and by when. */
@Component
class StagesAhead {

    private final Corrections corrections;
    private final ApplicationStanding standing;
    private final ObjectionStages objections;
    private final Editions editions;
    private final Terms terms;

    StagesAhead(
            Corrections corrections,
            ApplicationStanding standing,
            ObjectionStages objections,
            Editions editions,
            Terms terms) {
        this.corrections = corrections;
        this.standing = standing;
        this.objections = objections;
        this.editions = editions;
        this.terms = terms;
    }

    /** The first is where it is now. */
    List<Stage> of(Application one, Competition competition) {
        if (one.state() == ApplicationState.WITHDRAWN) {
            return List.of(stage("over"));
        }
        return switch (competition.state()) {
            case CANCELLED, NOT_HELD -> List.of(stage("over"));
            default ->
                switch (one.state()) {
                    case REFUSED -> objections.ahead(one, competition, stage("over"));
                    case RETURNED ->
                        List.of(
                                new Stage(
                                        "mend",
                                        due(one.id(), "formalCheckCorrection"),
                                        titled(competition, "formalCheckCorrection"),
                                        "/cabinet/applications/" + one.id() + "/correction"),
                                stage("checkAgain"),
                                stage("expertise"));
                    case ADMITTED -> selection(one, competition);
                    default -> check(one, competition);
                };
        };
    }

    private List<Stage> check(Application one, Competition competition) {
        String term = corrections.find(one.id()).isPresent() ? "formalCheckOfCorrection" : "formalCheck";
        Instant open = due(one.id(), term);
        Instant by = open != null || competition.closesAt() == null || term.equals("formalCheckOfCorrection")
                ? open
                : terms.due(competition.edition(), term, competition.closesAt());
        Stage check = new Stage("check", by, titled(competition, term), null);
        return competition.state() == CompetitionState.ANNOUNCED
                ? List.of(new Stage("intake", competition.closesAt(), "", null), check, stage("expertise"))
                : List.of(check, stage("expertise"), stage("result"));
    }

    private List<Stage> selection(Application one, Competition competition) {
        boolean commission =
                editions.get(competition.edition()).text("selection.decidedBy").equals("competitionCommission");
        return switch (competition.state()) {
            case CHECK -> List.of(stage("othersChecked"), stage("expertise"), stage("result"));
            case EXPERTISE ->
                commission
                        ? List.of(expertise(competition), stage("commission"), stage("result"))
                        : List.of(expertise(competition), stage("result"));
            case COMMISSION ->
                List.of(
                        new Stage(
                                "commission",
                                due(competition.id(), "commissionMeeting"),
                                titled(competition, "commissionMeeting"),
                                null),
                        stage("result"));
            case RESULT ->
                competition.publishedAt() == null
                        ? List.of(stage("result"))
                        : objections.ahead(
                                one, competition, standing.of(one).equals("WON") ? agreement() : stage("end"));
            default -> List.of(standing.of(one).equals("WON") ? agreement() : stage("over"));
        };
    }

    private Stage expertise(Competition competition) {
        boolean set = editions.get(competition.edition()).has("terms.expertStage") && competition.checkedAt() != null;
        return set
                ? new Stage(
                        "expertise",
                        terms.due(competition.edition(), "expertStage", competition.checkedAt()),
                        titled(competition, "expertStage"),
                        null)
                : stage("expertise");
    }

    private static Stage agreement() {
        return new Stage("agreement", null, "", "/cabinet/grants");
    }

    private static Stage stage(String key) {
        return new Stage(key, null, "", null);
    }

    /** The end of the open term of that name, or null. */
    private Instant due(UUID caseId, String name) {
        return terms.ofCase(caseId.toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals(name))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }

    private String titled(Competition competition, String term) {
        return editions.get(competition.edition()).title("terms." + term).in(LocaleContextHolder.getLocale());
    }
}
