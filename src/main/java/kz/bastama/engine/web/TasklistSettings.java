package kz.bastama.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.account.CurrentActor;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The settings that Tasklist asks for when it opens. They offer one language only, the one of the person: left to itself
 * Tasklist would take that of the browser.
 */
@RestController
class TasklistSettings {

    private static final List<String> WORDS = List.of(
            "portal",
            "signOut",
            "required",
            "minLength",
            "maxLength",
            "min",
            "max",
            "pattern",
            "email",
            "phone",
            "empty",
            "search",
            "select",
            "add",
            "remove",
            "noResults");

    private final CurrentActor actor;
    private final MessageSource texts;
    private final ObjectMapper json;
    private final Clock clock;

    TasklistSettings(CurrentActor actor, MessageSource texts, ObjectMapper json, Clock clock) {
        this.actor = actor;
        this.clock = clock;
        this.texts = texts;
        this.json = json;
    }

    @GetMapping("/camunda/app/tasklist/scripts/config.js")
    ResponseEntity<String> settings() throws JsonProcessingException {
        Locale language = actor.language();
        String tag = language.getLanguage();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("app", Map.of("vendor", "Bastama", "name", say("title", language)));
        settings.put("locales", Map.of("availableLocales", List.of(tag), "fallbackLocale", tag));
        settings.put("disableWelcomeMessage", true);
        settings.put("customScripts", List.of("scripts/bastama"));
        settings.put("bastama", words(language));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .body("import {start} from './start.js';\nawait start('" + tag + "', " + clock.millis()
                        + ");\nexport default "
                        + json.writeValueAsString(settings) + ";\n");
    }

    private Map<String, String> words(Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("language", language.getLanguage());
        WORDS.forEach(word -> words.put(word, say(word, language)));
        return words;
    }

    private String say(String word, Locale language) {
        return texts.getMessage("engine.tasklist." + word, null, language);
    }
}
