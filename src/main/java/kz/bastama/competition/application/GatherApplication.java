package kz.bastama.competition.application;

import static kz.bastama.competition.FiledItem.Section.APPLICATION;
import static kz.bastama.competition.FiledItem.Section.CALL;
import static kz.bastama.competition.FiledItem.Section.CHECK;
import static kz.bastama.competition.FiledItem.Section.DECISION;
import static kz.bastama.competition.FiledItem.Section.OBJECTION;
import static kz.bastama.competition.FiledItem.Section.SCORES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bastama.competition.FiledApplication;
import kz.bastama.competition.FiledApplications;
import kz.bastama.competition.FiledItem;
import kz.bastama.competition.FiledItem.Section;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.paper.ConsolidatedSheetContent;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.file.Files;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the papers and files of one application and of the decision on it. Of the papers of its competition only those that are about all
 * applications, or about its lot; extracts are left out, since the papers that they are of are there.
 */
@Service
class GatherApplication implements FiledApplications {

    private static final Set<String> CALLS = Set.of("announcement", "intake-extension");
    private static final String CONSOLIDATED = "consolidated-sheet";

    private final Applications applications;
    private final Competitions competitions;
    private final Attachments attachments;
    private final Reviews reviews;
    private final Objections objections;
    private final Successions successions;
    private final Editions editions;
    private final Papers papers;
    private final Files files;

    GatherApplication(
            Applications applications,
            Competitions competitions,
            Attachments attachments,
            Reviews reviews,
            Objections objections,
            Successions successions,
            Editions editions,
            Papers papers,
            Files files) {
        this.applications = applications;
        this.competitions = competitions;
        this.attachments = attachments;
        this.reviews = reviews;
        this.objections = objections;
        this.successions = successions;
        this.editions = editions;
        this.papers = papers;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public FiledApplication of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        List<Paper> common = papers.ofAggregate(competition.id().toString());
        List<Objection> raised = objections.sentOf(applicationId);
        List<FiledItem> items = new ArrayList<>();
        items.addAll(some(CALL, common, paper -> CALLS.contains(code(paper)), "announcement"));
        items.addAll(sent(application));
        items.addAll(some(CHECK, common, paper -> code(paper).equals("check-conclusion"), "check-conclusion"));
        items.addAll(evidence(application));
        items.addAll(scores(application, common));
        items.addAll(decision(application, competition, common));
        raised.forEach(one -> items.addAll(some(OBJECTION, papersOf(one.id()), any -> true, null)));
        raised.forEach(
                one -> files.ofCase(one.id().toString()).forEach(file -> items.add(FiledItem.of(OBJECTION, file))));
        return new FiledApplication(
                Stream.concat(Stream.of(applicationId), raised.stream().map(Objection::id))
                        .map(UUID::toString)
                        .toList(),
                items);
    }

    private List<FiledItem> sent(Application application) {
        List<Paper> own = papersOf(application.id());
        List<FiledItem> items = new ArrayList<>();
        items.addAll(some(APPLICATION, own, paper -> code(paper).equals("application"), "application"));
        items.addAll(some(APPLICATION, own, paper -> code(paper).equals("receipt"), "receipt"));
        items.addAll(some(
                APPLICATION, own, paper -> !Set.of("application", "receipt").contains(code(paper)), null));
        Stream.concat(attachments.of(application.id()).stream(), attachments.inForce(application.id()).stream())
                .map(Attachment::fileId)
                .collect(LinkedHashSet<UUID>::new, Set::add, Set::addAll)
                .forEach(id -> items.add(files.find(id)
                        .map(file -> FiledItem.of(APPLICATION, file))
                        .orElseGet(() -> FiledItem.missing(APPLICATION, "attachment"))));
        return items;
    }

    private List<FiledItem> evidence(Application application) {
        return files.ofCase(application.id().toString()).stream()
                .map(file -> FiledItem.of(CHECK, file))
                .toList();
    }

    private List<FiledItem> scores(Application application, List<Paper> common) {
        int lot = competitions.lot(application.lotId()).orElseThrow().number();
        List<FiledItem> items =
                new ArrayList<>(some(SCORES, common, paper -> code(paper).equals("draw-protocol"), null));
        List<Review> sheets = reviews.ofApplication(application.id()).stream()
                .filter(Review::isFinal)
                .sorted(Comparator.comparing(Review::finalAt).thenComparing(Review::id))
                .toList();
        if (sheets.isEmpty()) {
            items.add(FiledItem.missing(SCORES, "score-sheet"));
        }
        sheets.forEach(sheet -> items.addAll(some(SCORES, papersOf(sheet.id()), any -> true, "score-sheet")));
        items.addAll(some(
                SCORES,
                common,
                paper -> code(paper).equals(CONSOLIDATED) && ConsolidatedSheetContent.lotOf(paper.revision()) == lot,
                CONSOLIDATED));
        return items;
    }

    private List<FiledItem> decision(Application application, Competition competition, List<Paper> common) {
        List<FiledItem> items = new ArrayList<>(
                some(DECISION, common, paper -> code(paper).equals("expert-protocol"), "expert-protocol"));
        boolean commission = DecidedBy.of(editions.get(competition.edition())) == DecidedBy.COMPETITION_COMMISSION;
        items.addAll(some(
                DECISION,
                common,
                paper -> code(paper).equals("commission-protocol"),
                commission ? "commission-protocol" : null));
        successions
                .naming(application.id())
                .ifPresent(one -> items.addAll(some(
                        DECISION,
                        papersOf(one.id()),
                        paper -> !code(paper).endsWith("-extract"),
                        "succession-decision")));
        return items;
    }

    /** Those that fit; where there is none, what is missing, unless nothing is expected. */
    private static List<FiledItem> some(Section section, List<Paper> all, Predicate<Paper> fits, String expected) {
        List<FiledItem> found = all.stream()
                .filter(fits)
                .map(paper -> FiledItem.of(section, paper))
                .toList();
        return found.isEmpty() && expected != null ? List.of(FiledItem.missing(section, expected)) : found;
    }

    private List<Paper> papersOf(UUID aggregate) {
        return papers.ofAggregate(aggregate.toString());
    }

    private static String code(Paper paper) {
        return paper.type().code();
    }
}
