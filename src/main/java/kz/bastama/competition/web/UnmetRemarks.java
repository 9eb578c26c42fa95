package kz.bastama.competition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.competition.application.MarkedFields;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.competition.domain.MendedFile;
import kz.bastama.form.Difference;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import org.springframework.stereotype.Component;

/** Remarks about which a correction changes nothing: it is sent once, so whoever sends it like that is asked first. */
@Component
class UnmetRemarks {

    private final Corrections corrections;
    private final Attachments attachments;
    private final MarkedFields fields;
    private final ReworkView rework;
    private final Forms forms;

    UnmetRemarks(
            Corrections corrections, Attachments attachments, MarkedFields fields, ReworkView rework, Forms forms) {
        this.corrections = corrections;
        this.attachments = attachments;
        this.fields = fields;
        this.rework = rework;
        this.forms = forms;
    }

    List<ReworkView.Place> of(Application returned, Correction draft, Locale language) {
        Form form = fields.only(returned);
        Map<String, Object> given = rework.given(returned);
        Map<String, Object> before = new LinkedHashMap<>(
                forms.typed(forms.fromJson(forms.form(returned.formId(), returned.formVersion()), draft.before())));
        before.keySet().retainAll(fields.marked(returned));
        FormView first = forms.view(form, before, given, language);
        FormView now = forms.view(form, fields.typed(returned, draft), given, language);
        Set<String> changed = Difference.of(first, now).stream()
                .map(one -> one.path().replaceFirst("[\\[.].*", ""))
                .collect(Collectors.toSet());
        attachments.mended(returned.id()).stream().map(MendedFile::place).forEach(changed::add);
        if (lacksDocuments(returned, changed)) {
            return List.of();
        }
        Map<String, String> labels = fields.places(returned, language);
        return corrections.remarks(returned.id()).stream()
                .filter(remark -> !changed.contains(remark.place()))
                .filter(remark -> mayBeMet(remark, first))
                .map(remark -> new ReworkView.Place(
                        remark.place(), labels.getOrDefault(remark.place(), remark.place()), remark.text()))
                .toList();
    }

    /** Without a document that was asked for it cannot be sent at all: the sending says so itself. */
    private boolean lacksDocuments(Application returned, Set<String> changed) {
        return fields.markedFiles(returned).stream()
                .anyMatch(place -> !changed.contains(place)
                        && fields.attachment(returned, place).isEmpty());
    }

    /** A field that the form hides has no answer. */
    private static boolean mayBeMet(FieldRemark remark, FormView first) {
        return remark.isOnFile()
                || first.all().stream().anyMatch(field -> field.path().equals(remark.place()));
    }

    /** What the second press says: that these remarks, and no others, stay without a change. */
    static String sign(List<ReworkView.Place> unmet) {
        return unmet.stream().map(ReworkView.Place::place).collect(Collectors.joining(" "));
    }
}
