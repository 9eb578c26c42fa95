package kz.bastama.form.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the words of one language into the JSON of a form, leaving all else as it was. */
final class FormTranslation {

    private final Map<String, String> texts;

    FormTranslation(Map<String, String> texts) {
        this.texts = texts;
    }

    void apply(ObjectNode form) {
        if (texts.containsKey("form.title")) {
            form.put("title", texts.get("form.title"));
        }
        components(form, "");
    }

    private void components(ObjectNode around, String within) {
        for (JsonNode component : around.path("components")) {
            translate((ObjectNode) component, within);
        }
    }

    private void translate(ObjectNode component, String within) {
        String key = component.path("key").asText(component.path("path").asText());
        String path = within.isEmpty() || key.isEmpty() ? key : within + "." + key;
        for (String property : new String[] {"label", "description", "text"}) {
            set(component, property, word(path, component, key, property));
        }
        set(component, "dateLabel", word(path, component, key, "label"));
        set(component, "timeLabel", word(path, component, key, "timeLabel"));
        if (!component.has("dateLabel")) {
            set(component, "timeLabel", word(path, component, key, "label"));
        }
        if (component.path("appearance") instanceof ObjectNode appearance) {
            set(appearance, "suffixAdorner", word(path, component, key, "unit"));
        }
        for (JsonNode option : component.path("values")) {
            String value = "value." + option.path("value").asText();
            set((ObjectNode) option, "label", word(path, component, key, value));
        }
        components(component, component.has("path") ? path : within);
    }

    private static void set(ObjectNode component, String property, Optional<String> word) {
        if (component.has(property)) {
            word.ifPresent(text -> component.put(property, text));
        }
    }

    private Optional<String> word(String path, ObjectNode component, String key, String property) {
        return Stream.of(path, component.path("id").asText(), key)
                .filter(name -> !name.isEmpty())
                .map(name -> texts.get(name + "." + property))
                .filter(text -> text != null)
                .findFirst();
    }
}
