package kz.bastama.form.persistence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.domain.Definition;
import kz.bastama.form.domain.FormFormat;
import org.springframework.stereotype.Component;

@Component
class JsonFormat implements FormFormat {

    @Override
    public Form form(Definition definition) {
        return new FormJson(definition).form();
    }

    @Override
    public String id(String formJson) {
        return Json.id(formJson);
    }

    @Override
    public String sha256(String text) {
        return Json.sha256(text);
    }

    @Override
    public String forTasklist(String formJson, Map<String, String> texts) {
        ObjectNode form = (ObjectNode) Json.node(formJson);
        new FormTranslation(texts).apply(form);
        HideableFields.free(form);
        return form.toString();
    }

    /** Ticks are JSON's own; numbers, dates and times are text, so that no reader turns a sum into a binary fraction. */
    @Override
    public String answers(Answers answers) {
        return Json.tree(WrittenAnswers.of(answers));
    }

    @Override
    public Map<String, Object> tree(String json) {
        return Json.tree(json);
    }

    @Override
    public String tree(Map<String, ?> tree) {
        return Json.tree((Object) tree);
    }
}
