package kz.bastama.competition.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.application.AskForDocuments;
import kz.bastama.competition.application.AttachDocument;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Documents;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.FileCabinet;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The documents of an application as pages show them; public because templates call it. */
@Component("applicationDocuments")
public class ApplicationDocuments {

    private static final String DOCUMENTS = "documents.";

    private final AskForDocuments askForDocuments;
    private final Attachments attachments;
    private final Competitions competitions;
    private final FileCabinet cabinet;
    private final Editions editions;
    private final RefusalWording wording;

    ApplicationDocuments(
            AskForDocuments askForDocuments,
            Attachments attachments,
            Competitions competitions,
            FileCabinet cabinet,
            Editions editions,
            RefusalWording wording) {
        this.askForDocuments = askForDocuments;
        this.attachments = attachments;
        this.competitions = competitions;
        this.cabinet = cabinet;
        this.editions = editions;
        this.wording = wording;
    }

    /**
     * One kind of document on the page.
     *
     * @param basis the rule that requires it, or null where it is only welcome
     * @param validDays null where such documents do not run out
     * @param offered what lies in the cabinet and is not attached
     */
    public record Line(
            String kind,
            String title,
            boolean required,
            String basis,
            Integer validDays,
            List<Held> attached,
            List<CabinetDocument> offered) {}

    /**
     * @param newer number of the newer version in the cabinet, or null
     */
    public record Held(Attachment file, boolean holds, Integer newer) {}

    /**
     * All of it.
     *
     * @param missing titles of required kinds without a document
     * @param expiring documents of the cabinet of these kinds that will have run out when the intake closes, and are in the way
     * @param fitting how many the one click would attach
     */
    public record Step(
            List<Line> lines,
            List<String> missing,
            List<Attachment> runningOut,
            List<CabinetDocument> expiring,
            long fitting,
            int count,
            long total,
            long limit,
            LocalDate closing) {

        public boolean isComplete() {
            return missing.isEmpty() && runningOut.isEmpty();
        }
    }

    /** Of an application, for whoever prepares it. */
    public Step step(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Edition edition = editions.get(competition.edition());
        Documents documents = askForDocuments.of(application.id(), competition);
        List<CabinetDocument> held = cabinet.of(application.organisationId());
        List<Line> lines = documents.asked().stream()
                .map(asked -> line(asked.kind(), asked.required(), competition.grantType(), edition, documents, held))
                .toList();
        return new Step(
                lines,
                documents.missing().stream().map(kind -> title(edition, kind)).toList(),
                documents.runningOut(),
                lines.stream()
                        .filter(line -> line.attached().isEmpty())
                        .flatMap(line -> line.offered().stream())
                        .filter(one -> !one.newest().holdsOn(documents.closing()))
                        .toList(),
                held.stream().filter(AttachDocument.isFitting(documents)).count(),
                documents.attached().size(),
                Attachment.total(documents.attached()),
                Attachment.LIMIT,
                documents.closing());
    }

    /** What is attached, for those who judge; the versions on which the application relies. */
    public List<Attachment> attached(Application application) {
        return attachments.inForce(application.id()).stream()
                .sorted(Comparator.comparing(Attachment::kind).thenComparing(Attachment::name))
                .toList();
    }

    public String kind(Application application, String kind) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return title(editions.get(competition.edition()), kind);
    }

    public LocalDate closing(Application application) {
        return askForDocuments.of(application).closing();
    }

    private Line line(
            String kind,
            boolean required,
            String grantType,
            Edition edition,
            Documents documents,
            List<CabinetDocument> held) {
        Map<UUID, CabinetDocument> ofKind = held.stream()
                .filter(one -> one.kind().equals(kind))
                .collect(Collectors.toMap(CabinetDocument::id, one -> one, (one, other) -> one, HashMap::new));
        List<Held> attached = documents.of(kind).stream()
                .map(one -> held(one, ofKind.remove(one.documentId()), documents))
                .toList();
        String rule = DOCUMENTS + kind;
        return new Line(
                kind,
                title(edition, kind),
                required,
                required
                        ? wording.of(edition.basis(rule + ".required." + grantType), LocaleContextHolder.getLocale())
                        : null,
                edition.has(rule + ".validDays") ? edition.whole(rule + ".validDays") : null,
                attached,
                held.stream().filter(one -> ofKind.containsKey(one.id())).toList());
    }

    private static Held held(Attachment file, CabinetDocument document, Documents documents) {
        boolean newest = document == null || Objects.equals(document.newest().fileId(), file.fileId());
        return new Held(
                file,
                file.holdsOn(documents.closing()),
                newest ? null : document.newest().number());
    }

    private static String title(Edition edition, String kind) {
        String key = DOCUMENTS + kind;
        return edition.names("documents").contains(kind)
                ? edition.title(key).in(LocaleContextHolder.getLocale())
                : kind;
    }
}
