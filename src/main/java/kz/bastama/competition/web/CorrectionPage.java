package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.application.MarkedFields;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Correction;
import kz.bastama.form.FieldError;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the page of a correction: the marked fields with their remarks, the exchanged files, and the time left. */
@Component
class CorrectionPage {

    private final MarkedFields fields;
    private final ReworkView rework;
    private final FileMarks marks;
    private final Forms forms;
    private final Clock clock;

    CorrectionPage(MarkedFields fields, ReworkView rework, FileMarks marks, Forms forms, Clock clock) {
        this.fields = fields;
        this.rework = rework;
        this.marks = marks;
        this.forms = forms;
        this.clock = clock;
    }

    /** Of what was typed only what may be changed. */
    Map<String, Object> marked(Application returned, FormPost post) {
        return post.typed().entrySet().stream()
                .filter(field -> fields.marked(returned).contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    FormView view(Application returned, Map<String, Object> typed, List<FieldError> errors, Locale language) {
        return forms.view(fields.only(returned), typed, errors, rework.given(returned), language);
    }

    /** Nothing is sent yet: the page names the remarks about which nothing was changed; the next press sends it like that. */
    String unmet(
            Application returned,
            Correction saved,
            List<ReworkView.Place> unmet,
            Locale language,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("unmet", unmet);
        model.addAttribute("asIs", UnmetRemarks.sign(unmet));
        return page(
                returned, saved.version(), view(returned, fields.typed(returned, saved), List.of(), language), model);
    }

    String page(Application returned, Integer version, FormView view, Model model) {
        model.addAttribute("theApplication", returned);
        model.addAttribute("correction", rework.of(returned.id()));
        model.addAttribute("until", rework.until(returned.id()));
        model.addAttribute("now", clock.instant());
        model.addAttribute(
                "marked",
                rework.marked(returned).stream()
                        .collect(Collectors.toMap(ReworkView.Marked::place, Function.identity())));
        model.addAttribute("files", marks.own(returned));
        model.addAttribute("shownFiles", marks.shown(returned));
        model.addAttribute("view", view);
        model.addAttribute("version", version);
        return "competition/correction";
    }
}
