package kz.bastama.competition.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.competition.application.BlindReview;
import kz.bastama.competition.application.SheetLanguage;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Translation;
import kz.bastama.document.CleanCopies;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * An application as its experts see it: all of it; or, where the rules hide the applicant, by a code, without the fields that the form
 * marks as identifying, without what an officer withholds, its documents under neutral names. Public because templates call it.
 */
@Component("expertSight")
public class ExpertSight {

    private final Competitions competitions;
    private final Applications applications;
    private final BlindReview blind;
    private final BlindReviews blinds;
    private final ApplicationDocuments documents;
    private final SheetLanguage language;
    private final Files files;
    private final CleanCopies copies;
    private final Forms forms;
    private final Editions editions;
    private final CompetitionWords words;
    private final MessageSource messages;

    ExpertSight(
            Competitions competitions,
            Applications applications,
            BlindReview blind,
            BlindReviews blinds,
            ApplicationDocuments documents,
            SheetLanguage language,
            Files files,
            CleanCopies copies,
            Forms forms,
            Editions editions,
            CompetitionWords words,
            MessageSource messages) {
        this.competitions = competitions;
        this.applications = applications;
        this.blind = blind;
        this.blinds = blinds;
        this.documents = documents;
        this.language = language;
        this.files = files;
        this.copies = copies;
        this.forms = forms;
        this.editions = editions;
        this.words = words;
        this.messages = messages;
    }

    /**
     * A document of an application whose applicant is hidden.
     *
     * @param number place in the list, from 1
     * @param shown whether the expert may open it
     * @param why key of why not, or empty
     */
    public record Shown(int number, String kind, StoredFile file, boolean shown, String why) {

        /** What it is called on the page and when it is saved: nothing of its name when it was sent. */
        public String name() {
            return number + ". " + kind;
        }
    }

    public boolean blind(Competition competition) {
        return blind.of(competition);
    }

    /** The code under which experts read it, for those who see both; empty where they read its number. */
    public String code(UUID applicationId) {
        return blinds.codeOf(applicationId).orElse("");
    }

    /** Number, or code. */
    public String label(Review sheet) {
        Application application = application(sheet);
        return hidden(application) ? code(application.id()) : application.number();
    }

    /** Name of the project; empty where an officer withholds it. */
    public String title(Review sheet) {
        Application application = application(sheet);
        return hidden(application) && blinds.withheld(application.id()).contains("title") ? "" : application.title();
    }

    /** Those that the expert is shown; where the applicants are hidden in the order of the codes, and none that was dropped. */
    public List<Review> listed(Competition competition, List<Review> sheets) {
        return blind.of(competition)
                ? sheets.stream()
                        .filter(sheet -> sheet.state() != Review.State.DROPPED)
                        .sorted(Comparator.comparing(this::label))
                        .toList()
                : sheets;
    }

    FormView content(Review sheet, Locale language) {
        Application application = application(sheet);
        Form form = forms.form(application.formId(), application.formVersion());
        return forms.answers(
                hidden(application) ? unnamed(form, application) : form,
                forms.fromJson(form, application.answers()),
                words.given(
                        competition(application),
                        competitions.lot(application.lotId()).orElseThrow()),
                language);
    }

    /** What names the applicant by the form as it is now counts for its earlier versions too. */
    private Form unnamed(Form form, Application application) {
        Set<String> withheld = blinds.withheld(application.id());
        Set<String> identifying = Stream.of(form, forms.form(application.formId()))
                .flatMap(Form::all)
                .filter(Field::identifies)
                .map(Field::key)
                .collect(Collectors.toSet());
        return form.without(field -> identifying.contains(field.key()) || withheld.contains(field.key()));
    }

    /** Labels of the fields that experts do not see, and titles of the documents, for the applicant who is about to send. */
    public List<String> neverShown(Application application, Locale language) {
        Edition edition = editions.get(competition(application).edition());
        return Stream.concat(
                        forms.form(application.formId(), application.formVersion())
                                .in(language)
                                .all()
                                .filter(Field::identifies)
                                .map(Field::label),
                        edition.names("documents").stream()
                                .filter(kind -> identifies(edition, kind))
                                .map(kind -> edition.title("documents." + kind).in(language)))
                .toList();
    }

    /** Of an application whose applicant is hidden. */
    public List<Shown> documents(Review sheet) {
        Application application = application(sheet);
        Edition edition = editions.get(competition(application).edition());
        Set<String> withheld = blinds.withheld(application.id());
        List<Shown> shown = new ArrayList<>();
        List<Attachment> attached = documents.attached(application).stream()
                .sorted(Comparator.comparing(
                                (Attachment one) -> edition.names("documents").indexOf(one.kind()))
                        .thenComparing(Attachment::sha256)) // neither by name nor by arrival
                .toList();
        for (Attachment one : attached) {
            StoredFile file = files.find(one.fileId()).orElseThrow();
            String why = why(edition, one, file, withheld);
            shown.add(new Shown(shown.size() + 1, documents.kind(application, one.kind()), file, why.isEmpty(), why));
        }
        language.translation(sheet)
                .filter(Translation::isAttached)
                .map(one -> translated(shown.size() + 1, one))
                .ifPresent(shown::add);
        return shown;
    }

    /** Stands last, as clean as the documents are. */
    private Shown translated(int number, Translation one) {
        StoredFile file = files.find(one.fileId()).orElseThrow();
        String why = !copies.knows(file.kind().mediaType())
                ? "competition.blind.uncleanable"
                : file.scan().isOpen() ? "" : "competition.blind.held";
        String kind = messages.getMessage(
                "competition.translation.read." + one.language(), null, LocaleContextHolder.getLocale());
        return new Shown(number, kind, file, why.isEmpty(), why);
    }

    private String why(Edition edition, Attachment one, StoredFile file, Set<String> withheld) {
        if (identifies(edition, one.kind()) || withheld.contains(FieldRemark.FILE + one.fileId())) {
            return "competition.blind.withheld";
        }
        if (!copies.knows(file.kind().mediaType())) {
            return "competition.blind.uncleanable";
        }
        return file.scan().isOpen() ? "" : "competition.blind.held";
    }

    static boolean identifies(Edition edition, String kind) {
        String key = "documents." + kind + ".identifies";
        return edition.has(key) && edition.flag(key);
    }

    private boolean hidden(Application application) {
        return blind.of(competition(application));
    }

    private Application application(Review sheet) {
        return applications.find(sheet.applicationId()).orElseThrow();
    }

    private Competition competition(Application application) {
        return competitions.find(application.competitionId()).orElseThrow();
    }
}
