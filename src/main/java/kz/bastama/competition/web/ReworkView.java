package kz.bastama.competition.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.MarkedFields;
import kz.bastama.competition.application.ReworkRules;
import kz.bastama.competition.application.SendCorrection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a page shows of the return of an application for rework; public because templates call it. */
@Component("competitionRework")
public class ReworkView {

    private final Corrections corrections;
    private final Competitions competitions;
    private final FormalChecks checks;
    private final MarkedFields fields;
    private final ReworkRules rules;
    private final SendCorrection sendCorrection;
    private final Forms forms;
    private final CompetitionWords words;
    private final CurrentActor actor;

    ReworkView(
            Corrections corrections,
            Competitions competitions,
            FormalChecks checks,
            MarkedFields fields,
            ReworkRules rules,
            SendCorrection sendCorrection,
            Forms forms,
            CompetitionWords words,
            CurrentActor actor) {
        this.corrections = corrections;
        this.competitions = competitions;
        this.checks = checks;
        this.fields = fields;
        this.rules = rules;
        this.sendCorrection = sendCorrection;
        this.forms = forms;
        this.words = words;
        this.actor = actor;
    }

    /** A field of the form or a document, and the remark on it, empty where there is none. */
    public record Place(String place, String label, String remark) implements Serializable {

        public boolean isOnFile() {
            return place.startsWith(FieldRemark.FILE);
        }
    }

    /**
     * A marked field, or one that depends on it.
     *
     * @param remark null where the field is open only for what depends on another
     * @param before what was sent first
     * @param after what the correction says, or null as long as there is none
     */
    public record Marked(String place, FieldRemark remark, String label, FormView before, FormView after) {}

    /** Whether the present officer may mark fields now. */
    public boolean marks(Application application) {
        return checks(application) && rules.leaveRoom(application);
    }

    /** Whether the present officer may say now which remarks are met. */
    public boolean settles(Application application) {
        Correction correction = of(application.id());
        return checks(application) && correction != null && correction.isSent();
    }

    public List<Place> places(Application application) {
        return places(
                application,
                corrections.remarks(application.id()).stream()
                        .collect(Collectors.toMap(FieldRemark::place, FieldRemark::text)));
    }

    /** Fields that this form hides cannot be answered, so nobody is asked about them. */
    List<Place> places(Application application, Map<String, String> remarks) {
        Form form = forms.form(application.formId(), application.formVersion());
        FormView sent =
                forms.answers(form, forms.fromJson(form, application.answers()), given(application), language());
        Set<String> hidden = form.fields().stream().map(Field::key).collect(Collectors.toSet());
        sent.all().forEach(field -> hidden.remove(field.path()));
        return fields.places(application, language()).entrySet().stream()
                .filter(field -> !hidden.contains(field.getKey()) || remarks.containsKey(field.getKey()))
                .map(field -> new Place(field.getKey(), field.getValue(), remarks.getOrDefault(field.getKey(), "")))
                .toList();
    }

    public Correction of(UUID applicationId) {
        return corrections.find(applicationId).orElse(null);
    }

    /** The last instant of the term of rework, or null where there was no return. */
    public Instant until(UUID applicationId) {
        return sendCorrection.until(applicationId).orElse(null);
    }

    public List<Marked> marked(Application application) {
        Correction correction = of(application.id());
        Map<String, String> labels = fields.places(application, language());
        Map<String, FieldRemark> remarks = corrections.remarks(application.id()).stream()
                .collect(Collectors.toMap(FieldRemark::place, Function.identity()));
        return fields.marked(application).stream()
                .map(place -> new Marked(
                        place,
                        remarks.get(place),
                        labels.getOrDefault(place, place),
                        one(application, place, correction == null ? application.answers() : correction.before()),
                        correction == null || !correction.isSent()
                                ? null
                                : one(application, place, correction.answers())))
                .toList();
    }

    /** What is told to whoever would save over what somebody else typed into the correction meanwhile. */
    StaleForm told(Application returned, Correction present, Map<String, Object> mine, Locale language) {
        Form form = fields.only(returned);
        Map<String, Object> given = given(returned);
        return StaleForm.of(
                forms.view(form, fields.typed(returned, present), given, language),
                forms.view(form, mine, given, language),
                present.version(),
                present.editedAt(),
                "/cabinet/applications/" + returned.id() + "/correction");
    }

    /** What is told to whoever goes on typing after the correction was sent; null where it was not: then its term is over. */
    SentForm sent(Application returned, Map<String, Object> mine, Locale language) {
        Correction present = of(returned.id());
        if (present == null || !present.isSent()) {
            return null;
        }
        Form form = fields.only(returned);
        Map<String, Object> given = given(returned);
        return SentForm.of(
                forms.view(form, fields.typed(returned, present), given, language),
                forms.view(form, mine, given, language),
                present.receivedAt(),
                "/cabinet/applications/" + returned.id(),
                SentForm.STAYS);
    }

    private FormView one(Application application, String place, String answers) {
        Form form = forms.form(application.formId(), application.formVersion());
        return forms.answers(form.only(Set.of(place)), forms.fromJson(form, answers), given(application), language());
    }

    private boolean checks(Application application) {
        return actor.get().has(Role.OPERATOR)
                && application.state() == ApplicationState.SENT
                && !checks.findings(application.id()).isEmpty();
    }

    Map<String, Object> given(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return words.given(competition, lot);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
