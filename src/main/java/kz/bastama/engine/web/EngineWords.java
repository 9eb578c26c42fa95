package kz.bastama.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import kz.bastama.form.Forms;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds the names in what the engine answers by the keys beside them, and words them: {@code task.<Task_Key>},
 * {@code process.<key>}, {@code filter.<key>} in the messages. What has no wording stays as the model has it.
 */
@Component
class EngineWords {

    private static final String FILTER = "bastama";

    /** What the engine says of a task that is there no more. */
    private static final String GONE = "task is null";

    private final MessageSource texts;
    private final Forms forms;
    private final ObjectMapper json;

    EngineWords(MessageSource texts, Forms forms, ObjectMapper json) {
        this.texts = texts;
        this.forms = forms;
        this.json = json;
    }

    /** @param barred why the reader cannot complete the task, whatever is entered: it stands above the form */
    String form(String form, List<String> barred, Locale language) {
        String worded = forms.forTasklist(form, language);
        try {
            return barred.isEmpty() ? worded : warned(worded, String.join("\n\n", barred));
        } catch (JsonProcessingException notJson) {
            return worded;
        }
    }

    private String warned(String form, String warning) throws JsonProcessingException {
        JsonNode tree = json.readTree(form);
        if (tree.path("components") instanceof ArrayNode components) {
            components
                    .insertObject(0)
                    .put("id", "Text_Barred")
                    .put("type", "text")
                    .put("text", "## " + warning);
        }
        return json.writeValueAsString(tree);
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

    /**
     * Why a task was not taken or not completed: our reasons are worded already and lose the engine's English introduction; what
     * the engine itself says is put into words that a person can act upon.
     */
    String reason(String answer, int status, boolean claimed, Locale language) {
        try {
            JsonNode tree = json.readTree(answer);
            if (tree instanceof ObjectNode object && object.has("message")) {
                String said = object.path("message").asText();
                if (status == HttpStatus.NOT_FOUND.value() || said.contains(GONE)) {
                    object.put("message", say("engine.task.done", language));
                } else if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                    object.put("message", say(claimed ? "engine.task.taken" : "engine.task.failed", language));
                } else {
                    object.put("message", said.replaceFirst("^Cannot submit task form [^:]+: ", ""));
                }
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
                CaseTitles.choose(object.path("properties").path("variables"), language);
            }
            CaseTitles.choose(object.path("_embedded").path("variable"), language);
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
