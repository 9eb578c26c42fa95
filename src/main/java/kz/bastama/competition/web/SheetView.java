package kz.bastama.competition.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.application.SheetLanguage;
import kz.bastama.competition.application.Unsettled;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.domain.Translation;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** What pages show of score sheets; public because the templates of the module call it. */
@Component("sheetView")
public class SheetView {

    private final Competitions competitions;
    private final Reviews reviews;
    private final SheetRequests requests;
    private final SheetLanguage language;
    private final Unsettled unsettled;
    private final CompetitionPapers access;
    private final Papers papers;
    private final Editions editions;
    private final People people;
    private final CurrentActor actor;

    SheetView(
            Competitions competitions,
            Reviews reviews,
            SheetRequests requests,
            SheetLanguage language,
            Unsettled unsettled,
            CompetitionPapers access,
            Papers papers,
            Editions editions,
            People people,
            CurrentActor actor) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.requests = requests;
        this.language = language;
        this.unsettled = unsettled;
        this.access = access;
        this.papers = papers;
        this.editions = editions;
        this.people = people;
        this.actor = actor;
    }

    /** Into which language, or null. */
    public String translationWanted(Review sheet) {
        return language.wanted(sheet).orElse(null);
    }

    public Translation translation(Review sheet) {
        return language.translation(sheet).orElse(null);
    }

    public boolean awaits(Review sheet) {
        return language.isAwaited(sheet);
    }

    /** Those that the present person may open. */
    public List<Paper> papers(Review sheet) {
        return access.opened(sheet.id());
    }

    /** Whether a later edition of the sheet stands in its place, or will. */
    public boolean superseded(Review sheet, Paper paper) {
        return paper.revision() < sheet.edition();
    }

    /** Who reads the names of the experts on the case page. */
    public boolean sees(Competition competition) {
        return Stream.of(Role.OPERATOR, Role.SECRETARY, Role.AUDITOR).anyMatch(actor.get()::has)
                && actor.get().seesCasesOf(competition.customerCode());
    }

    public List<Review> all(UUID competitionId) {
        return reviews.ofCompetition(competitionId);
    }

    public String expert(Review sheet) {
        return people.find(sheet.personId()).map(Person::name).orElse("");
    }

    /** Whether an expert may still say that there is a conflict of interest. */
    public boolean undecided(Competition competition) {
        return unsettled.isUndecided(competition);
    }

    /** What waits for a second person, as long as it can still be done. */
    public List<SheetRequest> asked(Competition competition) {
        Set<UUID> finals = all(competition.id()).stream()
                .filter(Review::isFinal)
                .map(Review::id)
                .collect(Collectors.toSet());
        return requests.ofCompetition(competition.id()).stream()
                .filter(one -> one.isAsked() && finals.contains(one.before().id()))
                .filter(one -> unsettled.isAskable(one.kind(), competition))
                .toList();
    }

    public boolean isAsked(Review sheet) {
        return requests.ofCompetition(sheet.competitionId()).stream()
                .anyMatch(one -> one.isAsked() && one.before().id().equals(sheet.id()));
    }

    public boolean mayAsk(Review sheet) {
        return sheet.isFinal()
                && !isAsked(sheet)
                && unsettled.isOpen(competitions.find(sheet.competitionId()).orElseThrow());
    }

    public boolean secretaryAsks(Competition competition, Review sheet) {
        return actor.get().has(Role.SECRETARY) && mayAsk(sheet);
    }

    public boolean decides(SheetRequest request) {
        return Stream.of(Role.OPERATOR, Role.SECRETARY).anyMatch(actor.get()::has)
                && request.isSecond(actor.get().personId());
    }

    /** What sheets said before they were reopened or dropped: for the auditor at once, for the others once all is ranked. */
    public List<SheetRequest> earlier(Competition competition) {
        return actor.get().has(Role.AUDITOR) || !unsettled.isOpen(competition)
                ? requests.ofCompetition(competition.id()).stream()
                        .filter(one -> one.state() == SheetRequest.State.DONE)
                        .toList()
                : List.of();
    }

    public List<String> criteria(Competition competition) {
        return editions.get(competition.edition()).names("criteria");
    }
}
