package kz.bastama.form.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Takes the checks off what a condition can hide. Tasklist checks a field once it was touched and keeps what it found after the field
 * is hidden: the task could never be completed then. The server checks each completion by the form as it was deployed. What it asks for
 * bears the star that Tasklist itself sets at required fields.
 */
final class HideableFields {

    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel");
    private static final String REQUIRED = "*";

    private HideableFields() {}

    static void free(ObjectNode form) {
        free(form, false);
    }

    private static void free(ObjectNode around, boolean hideable) {
        for (JsonNode each : around.path("components")) {
            ObjectNode component = (ObjectNode) each;
            boolean free = hideable || component.path("conditional").has("hide");
            if (free && component.at("/validate/required").asBoolean()) {
                star(component);
            }
            if (free) {
                component.remove("validate");
            }
            free(component, free);
        }
    }

    private static void star(ObjectNode component) {
        LABELS.stream()
                .filter(component::hasNonNull)
                .forEach(label -> component.put(label, component.path(label).asText() + REQUIRED));
    }
}
