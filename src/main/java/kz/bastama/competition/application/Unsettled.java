package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.Spread;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Which admitted applications their experts cannot settle: too few sheets are left, or the final ones lie too far apart. */
@Component
public class Unsettled {

    private static final String LEAST = "expert.minPerApplication";
    private static final String SPREAD = "expert.maxSpread";

    private final Applications applications;
    private final Reviews reviews;
    private final Selection selection;
    private final Editions editions;

    Unsettled(Applications applications, Reviews reviews, Selection selection, Editions editions) {
        this.applications = applications;
        this.reviews = reviews;
        this.selection = selection;
        this.editions = editions;
    }

    /** Whether sheets may still change: the expertise is open and nothing is ranked. */
    public boolean isOpen(Competition competition) {
        return competition.state() == CompetitionState.EXPERTISE
                && selection.ranking(competition.id()).isEmpty();
    }

    /**
     * Whether a conflict of interest still takes a sheet out of the count: also after the ranking, until it is decided who wins. Whoever
     * is called in the place writes a sheet then, and it is ranked anew.
     */
    public boolean isUndecided(Competition competition) {
        return isOpen(competition) || competition.state() == CompetitionState.COMMISSION;
    }

    /** Whether somebody may ask that of a final sheet now, and another one decide it. */
    public boolean isAskable(SheetRequest.Kind kind, Competition competition) {
        return kind == SheetRequest.Kind.DROP ? isUndecided(competition) : isOpen(competition);
    }

    /** With fewer sheets than every application must have. */
    public List<Application> lacking(Competition competition) {
        int least = editions.get(competition.edition()).whole(LEAST);
        return those(
                competition, sheets -> sheets.stream().filter(Review::isLive).count() < least);
    }

    /** Whose final sheets lie too far apart, while no further expert has scored them. */
    public List<Application> disputed(Competition competition) {
        return those(competition, spread(competition)::callsForAnother);
    }

    boolean isLacking(Competition competition, Application application) {
        return contains(lacking(competition), application);
    }

    boolean isDisputed(Competition competition, Application application) {
        return contains(disputed(competition), application);
    }

    /** What keeps the sheets from being ranked, application by application. */
    public Verdict ready(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Map<UUID, List<Review>> sheets = sheets(competition);
        Verdict verdict = Verdict.allowed();
        for (Application application : judged(competition, sheets)) {
            verdict =
                    verdict.and(ready(application.number(), sheets.getOrDefault(application.id(), List.of()), edition));
        }
        return verdict;
    }

    private Verdict ready(String number, List<Review> sheets, Edition edition) {
        long finals = sheets.stream().filter(Review::isFinal).count();
        if (finals == 0) {
            return Verdict.refused(Refusal.of("competition.notScored", null, Map.of("number", number)));
        }
        if (sheets.stream().anyMatch(Review::isOpen)) {
            return Verdict.refused(Refusal.of("competition.sheetStillOpen", null, Map.of("number", number)));
        }
        if (finals < edition.whole(LEAST)) {
            return Verdict.refused(Refusal.of(
                    "competition.tooFewSheets",
                    edition.basis(LEAST),
                    Map.of("number", number, "least", edition.whole(LEAST), "final", finals)));
        }
        return new Spread(edition.decimal(SPREAD)).callsForAnother(sheets)
                ? Verdict.refused(Refusal.of("competition.stillApart", edition.basis(SPREAD), Map.of("number", number)))
                : Verdict.allowed();
    }

    private Spread spread(Competition competition) {
        return new Spread(editions.get(competition.edition()).decimal(SPREAD));
    }

    private List<Application> those(Competition competition, Predicate<List<Review>> wanted) {
        Map<UUID, List<Review>> sheets = sheets(competition);
        return sheets.isEmpty() || !isUndecided(competition)
                ? List.of()
                : judged(competition, sheets).stream()
                        .filter(one -> wanted.test(sheets.getOrDefault(one.id(), List.of())))
                        .toList();
    }

    /** After the ranking an application without sheets is one that was admitted by an objection, and judged outside of them. */
    private List<Application> judged(Competition competition, Map<UUID, List<Review>> sheets) {
        boolean open = isOpen(competition);
        return admitted(competition).stream()
                .filter(one -> open || sheets.containsKey(one.id()))
                .toList();
    }

    private List<Application> admitted(Competition competition) {
        return applications.sentTo(competition.id()).stream()
                .filter(one -> one.state() == ApplicationState.ADMITTED)
                .toList();
    }

    private Map<UUID, List<Review>> sheets(Competition competition) {
        return reviews.ofCompetition(competition.id()).stream().collect(Collectors.groupingBy(Review::applicationId));
    }

    private static boolean contains(List<Application> all, Application application) {
        return all.stream().anyMatch(one -> one.id().equals(application.id()));
    }
}
