package kz.bastama.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import kz.bastama.form.Forms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the names in what the engine answers by the keys beside them, and words them: {@code task.<Task_Key>},
 * {@code process.<key>}, {@code filter.<key>} in the messages. What has no wording stays as the model has it.
 */
@Component
class EngineWords {

    private static final String FILTER = "bastama";

    private final MessageSource texts;
    private final Forms forms;
    private final ObjectMapper json;

    EngineWords(MessageSource texts, Forms forms, ObjectMapper json) {
        this.texts = texts;
        this.forms = forms;
        this.json = json;
    }

    String form(String form, Locale language) {
        return forms.translate(form, language);
    }

    String names(String answer, Locale language) {
        try {
            JsonNode tree = json.readTree(answer);
            word(tree, language);
            return json.writeValueAsString(tree);
        } catch (JsonProcessingException notJson) {
            return answer;
        }
    }

    /** A refused submission without the engine's English introduction: the reasons are worded already. */
    String reasonsOnly(String answer) {
        try {
            JsonNode tree = json.readTree(answer);
            if (tree instanceof ObjectNode object) {
                object.put(
                        "message",
                        object.path("message").asText().replaceFirst("^Cannot submit task form [^:]+: ", ""));
            }
            return json.writeValueAsString(tree);
        } catch (JsonProcessingException notJson) {
            return answer;
        }
    }

    private void word(JsonNode node, Locale language) {
        if (node instanceof ObjectNode object) {
            if (object.hasNonNull("taskDefinitionKey")) {
                name(object, "task." + object.get("taskDefinitionKey").asText(), language);
            } else if (object.hasNonNull("deploymentId") && object.hasNonNull("key")) {
                name(object, "process." + object.get("key").asText(), language);
            } else if (object.path("properties").hasNonNull(FILTER)) {
                name(object, "filter." + object.path("properties").get(FILTER).asText(), language);
                columns(object.path("properties").path("variables"), language);
            }
        }
        node.forEach(below -> word(below, language));
    }

    private void columns(JsonNode variables, Locale language) {
        variables.forEach(variable -> {
            String worded = say("engine.column." + variable.path("name").asText(), language);
            if (variable instanceof ObjectNode object && worded != null) {
                object.put("label", worded);
            }
        });
    }

    private void name(ObjectNode object, String key, Locale language) {
        String worded = say(key, language);
        if (worded != null && object.hasNonNull("name")) {
            object.put("name", worded);
        }
    }

    private String say(String key, Locale language) {
        return texts.getMessage(key, null, null, language);
    }
}
