package kz.bastama.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import kz.bastama.engine.CaseTitle;

/** A filter has the same columns for everybody, so a case has two titles there, and of both the reader's alone is answered. */
final class CaseTitles {

    private CaseTitles() {}

    /** @param variables of a task, or columns of a filter */
    static void choose(JsonNode variables, Locale language) {
        ObjectNode kazakh = named(variables, CaseTitle.KAZAKH.name());
        ObjectNode russian = named(variables, CaseTitle.RUSSIAN.name());
        if (kazakh == null || russian == null) {
            return;
        }
        if (kazakh.has("value") && "kk".equals(language.getLanguage())) {
            russian.set("value", kazakh.get("value"));
        }
        for (int at = variables.size() - 1; at >= 0; at--) {
            if (variables.get(at) == kazakh) {
                ((ArrayNode) variables).remove(at);
            }
        }
    }

    private static ObjectNode named(JsonNode variables, String name) {
        for (JsonNode variable : variables) {
            if (variables.isArray()
                    && variable instanceof ObjectNode object
                    && name.equals(variable.path("name").asText())) {
                return object;
            }
        }
        return null;
    }
}
