package kz.bastama.competition.application;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

/** The places of an application that a remark may be about, and those that one is about: nothing else may be changed. */
@Component
public class MarkedFields {

    private final Corrections corrections;
    private final Forms forms;

    MarkedFields(Corrections corrections, Forms forms) {
        this.corrections = corrections;
        this.forms = forms;
    }

    /** Fields of its form by key with their labels, in the order of the form. */
    public Map<String, String> places(Application application, Locale language) {
        Map<String, String> places = new LinkedHashMap<>();
        for (Field field : form(application).in(language).fields()) {
            if (!field.key().isEmpty()) {
                places.put(field.key(), field.label());
            }
        }
        return places;
    }

    public Set<String> marked(Application application) {
        Set<String> marked = new LinkedHashSet<>();
        corrections.remarks(application.id()).stream()
                .map(FieldRemark::place)
                .filter(place -> !place.startsWith(FieldRemark.FILE))
                .forEach(marked::add);
        return marked;
    }

    /** The form with the marked fields alone. */
    public Form only(Application application) {
        return form(application).only(marked(application));
    }

    /** What a place is called, in all languages. */
    OfficialText label(Application application, String place) {
        return new OfficialText(
                named(application, place, "kk"), named(application, place, "ru"), named(application, place, "en"));
    }

    private String named(Application application, String place, String language) {
        return places(application, Locale.forLanguageTag(language)).getOrDefault(place, place);
    }

    private Form form(Application application) {
        return forms.form(application.formId(), application.formVersion());
    }
}
