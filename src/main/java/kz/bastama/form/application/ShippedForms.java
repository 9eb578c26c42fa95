package kz.bastama.form.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormOutline;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.form.domain.AnswerTypes;
import kz.bastama.form.domain.Conditions;
import kz.bastama.form.domain.Definition;
import kz.bastama.form.domain.FormFiles;
import kz.bastama.form.domain.FormFormat;
import kz.bastama.form.domain.FormPainter;
import kz.bastama.form.domain.FormVersions;
import kz.bastama.form.domain.Posts;
import kz.bastama.form.domain.SubmissionReader;
import kz.bastama.form.domain.Wording;
import org.springframework.stereotype.Service;

@Service
class ShippedForms implements Forms {

    private static final int MOST_CACHED = 1_000;

    private final FormFiles files;
    private final FormVersions versions;
    private final FormFormat format;
    private final SubmissionReader reader;
    private final FormPainter painter;
    private final Map<String, Form> read = new ConcurrentHashMap<>();

    ShippedForms(
            FormFiles files,
            FormVersions versions,
            FormFormat format,
            Conditions conditions,
            Wording wording,
            Clock clock) {
        this.files = files;
        this.versions = versions;
        this.format = format;
        this.reader = new SubmissionReader(conditions, wording, clock);
        this.painter = new FormPainter(conditions, wording, clock);
        files.shipped().values().forEach(this::remembered);
    }

    @Override
    public Form form(String formId) {
        Definition shipped = files.shipped().get(formId);
        if (shipped == null) {
            throw new IllegalArgumentException("There is no form " + formId);
        }
        return remembered(shipped);
    }

    @Override
    public Form form(String formId, String version) {
        Definition shipped = files.shipped().get(formId);
        if (shipped != null && shipped.version().equals(version)) {
            return remembered(shipped);
        }
        Form known = read.get(version);
        return known != null && known.id().equals(formId)
                ? known
                : versions.find(formId, version)
                        .map(this::remembered)
                        .orElseThrow(
                                () -> new IllegalArgumentException("Form " + formId + " never had version " + version));
    }

    @Override
    public Form parse(String formJson) {
        String key = "json:" + format.sha256(formJson);
        Form known = read.get(key);
        return known != null ? known : remember(key, deployed(formJson));
    }

    @Override
    public String forTasklist(String formJson, Locale language) {
        return format.forTasklist(formJson, texts(formJson).getOrDefault(language.getLanguage(), Map.of()));
    }

    @Override
    public Submission read(Form form, Map<String, ?> typed, Map<String, ?> given, Locale language) {
        return reader.read(form, typed, given, language);
    }

    @Override
    public String toJson(Answers answers) {
        return format.answers(answers);
    }

    @Override
    public Answers fromJson(Form form, String json) {
        return AnswerTypes.typed(form.fields(), format.tree(json));
    }

    @Override
    public String keep(Map<String, ?> typed) {
        return format.tree(typed);
    }

    @Override
    public Map<String, Object> kept(String json) {
        return format.tree(json);
    }

    @Override
    public Map<String, Object> typed(Answers answers) {
        return AnswerTypes.asTyped(answers);
    }

    @Override
    public FormPost post(Form form, Map<String, ?> parameters) {
        return Posts.of(form, parameters);
    }

    @Override
    public FormView view(
            Form form, Map<String, ?> typed, List<FieldError> errors, Map<String, ?> given, Locale language) {
        return painter.fill(form, typed, errors, given, language);
    }

    @Override
    public FormOutline outline(Form form, List<FieldError> errors, Locale language) {
        return FormPainter.outline(form.in(language), errors);
    }

    @Override
    public FormView answers(Form form, Answers answers, Map<String, ?> given, Locale language) {
        return painter.read(form, answers, given, language);
    }

    private Definition deployed(String formJson) {
        return new Definition(format.id(formJson), format.sha256(formJson), formJson, texts(formJson));
    }

    private Map<String, Map<String, String>> texts(String formJson) {
        Definition shipped = files.shipped().get(format.id(formJson));
        return shipped == null ? Map.of() : shipped.texts();
    }

    private Form remembered(Definition definition) {
        Form known = read.get(definition.version());
        return known != null ? known : remember(definition.version(), definition);
    }

    private Form remember(String key, Definition definition) {
        if (read.size() > MOST_CACHED) {
            read.clear();
        }
        Form form = format.form(definition);
        read.put(key, form);
        return form;
    }
}
