package kz.bastama.form.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Takes the checks off what a condition can hide. Tasklist checks a field once it was touched and keeps what it found after the field
 * is hidden: the task could never be completed then. The server checks each completion by the form as it was deployed.
 */
final class HideableFields {

    private HideableFields() {}

    static void free(ObjectNode form) {
        free(form, false);
    }

    private static void free(ObjectNode around, boolean hideable) {
        for (JsonNode each : around.path("components")) {
            ObjectNode component = (ObjectNode) each;
            boolean free = hideable || component.path("conditional").has("hide");
            if (free) {
                component.remove("validate");
            }
            free(component, free);
        }
    }
}
