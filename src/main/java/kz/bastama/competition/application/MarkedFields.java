package kz.bastama.competition.application;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

/**
 * The places of an application that a remark may be about, and those that one is about: nothing else may be changed. A place
 * is a field of its form, a file that it was sent with, or a required document that it was sent without.
 */
@Component
public class MarkedFields {

    /** What is to change with a marked field, since the form or a check holds the two against each other. */
    private static final Map<String, String> TOGETHER =
            Map.of("months", "activities", "activities", "months", "total", "budget", "budget", "total");

    private final Corrections corrections;
    private final Attachments attachments;
    private final AskForDocuments askForDocuments;
    private final Competitions competitions;
    private final Editions editions;
    private final Forms forms;

    MarkedFields(
            Corrections corrections,
            Attachments attachments,
            AskForDocuments askForDocuments,
            Competitions competitions,
            Editions editions,
            Forms forms) {
        this.corrections = corrections;
        this.attachments = attachments;
        this.askForDocuments = askForDocuments;
        this.competitions = competitions;
        this.editions = editions;
        this.forms = forms;
    }

    /** By place with their labels: the fields in the order of the form, then the documents. */
    public Map<String, String> places(Application application, Locale language) {
        Map<String, String> places = new LinkedHashMap<>();
        for (Field field : form(application).in(language).fields()) {
            if (!field.key().isEmpty()) {
                places.put(field.key(), field.label());
            }
        }
        for (Attachment one : attachments.of(application.id())) {
            places.put(FieldRemark.FILE + one.fileId(), title(application, one.kind(), language) + ": " + one.name());
        }
        for (String kind : askForDocuments.first(application).missing()) {
            places.put(FieldRemark.FILE + kind, title(application, kind, language));
        }
        return places;
    }

    /** Marked fields of the form, each with the one that depends on it. */
    public Set<String> marked(Application application) {
        Set<String> opened = new LinkedHashSet<>();
        for (String field : marked(application, remark -> !remark.isOnFile())) {
            opened.add(field);
            if (TOGETHER.containsKey(field)) {
                opened.add(TOGETHER.get(field));
            }
        }
        return opened;
    }

    /** What stands in the marked fields now; a field without a remark that nobody typed into stays as it was sent. */
    public Map<String, Object> typed(Application application, Correction draft) {
        Map<String, Object> typed = new LinkedHashMap<>(forms.typed(forms.fromJson(form(application), draft.before())));
        typed.keySet().retainAll(marked(application));
        typed.keySet().removeAll(marked(application, remark -> true));
        typed.putAll(forms.kept(draft.typed()));
        return typed;
    }

    /** Marked places of documents. */
    public Set<String> markedFiles(Application application) {
        return marked(application, FieldRemark::isOnFile);
    }

    /** The form with the marked fields alone. */
    public Form only(Application application) {
        return form(application).only(marked(application));
    }

    /** The file that was sent at a place of documents; empty where the document is missing. */
    public Optional<Attachment> attachment(Application application, String place) {
        return attachments.of(application.id()).stream()
                .filter(one -> place.equals(FieldRemark.FILE + one.fileId()))
                .findFirst();
    }

    /** What kind of document belongs to a place of documents. */
    public String kind(Application application, String place) {
        return attachment(application, place)
                .map(Attachment::kind)
                .orElseGet(() -> place.substring(FieldRemark.FILE.length()));
    }

    /** What a place is called, in all languages. */
    OfficialText label(Application application, String place) {
        return new OfficialText(
                named(application, place, "kk"), named(application, place, "ru"), named(application, place, "en"));
    }

    private Set<String> marked(Application application, Predicate<FieldRemark> which) {
        Set<String> marked = new LinkedHashSet<>();
        corrections.remarks(application.id()).stream()
                .filter(which)
                .map(FieldRemark::place)
                .forEach(marked::add);
        return marked;
    }

    private String named(Application application, String place, String language) {
        return places(application, Locale.forLanguageTag(language)).getOrDefault(place, place);
    }

    private String title(Application application, String kind, Locale language) {
        Edition edition = editions.get(
                competitions.find(application.competitionId()).orElseThrow().edition());
        return edition.names("documents").contains(kind)
                ? edition.title("documents." + kind).in(language)
                : kind;
    }

    private Form form(Application application) {
        return forms.form(application.formId(), application.formVersion());
    }
}
