package kz.bastama.replay.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.replay.domain.Entry;
import kz.bastama.replay.domain.Kind;
import kz.bastama.replay.domain.Part;
import kz.bastama.replay.domain.ReplayCase;
import kz.bastama.replay.domain.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says acts, facts and values in the language of the replay. */
@Component
@Profile("replay")
class Telling {

    /** What the sentences read where nothing is named. */
    private static final String NONE = "none";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter PLAIN_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final ReplayCase replayed;
    private final MessageSource messages;
    private final Stage stage;
    private final Locale language;

    Telling(ReplayCase replayed, MessageSource messages, Stage stage, Reading reading) {
        this.replayed = replayed;
        this.messages = messages;
        this.stage = stage;
        this.language = reading.language();
    }

    String say(String key, Map<String, Object> named) {
        return messages.getMessage("replay." + key, new Object[] {named}, language);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** The act as a sentence: in words of the file, or in those of its kind. */
    String act(Entry act) {
        Part part = act.part();
        if (part.has("say")) {
            return part.in("say", language);
        }
        Map<String, Object> named = new HashMap<>(texts(part.part("with")));
        named.put("title", title(part));
        named.putAll(texts(part));
        Vocabulary.references(act.name()).forEach((argument, kind) -> named.put(argument, names(part, argument)));
        if (part.has("task")) {
            named.put("task", messages.getMessage("task." + part.text("task"), null, part.text("task"), language));
        }
        return say("act." + act.name(), named);
    }

    /** The value as it is held against another one. */
    static String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant instant) {
            return instant.atZone(Part.ZONE).format(PLAIN_MINUTE);
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Collection<?> all
                ? all.stream().map(Telling::plain).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** The value that the file expects, read as what it is. */
    static Object expected(Part part, Kind kind) {
        Part is = part.part("is");
        return switch (kind) {
            case MOMENT -> is.moment();
            case DAY -> is.day();
            case AMOUNT -> is.decimal();
            case TEXTS -> part.texts("is");
            default -> is.text();
        };
    }

    /** The value of that fact, states and names of the file in words. */
    String shown(String fact, Object value) {
        if (value instanceof Collection<?> all && !all.isEmpty()) {
            return all.stream().map(one -> name(one.toString())).collect(Collectors.joining(", "));
        }
        String text = plain(value);
        if (fact.startsWith("objection.")) {
            return messages.getMessage("competition." + fact + "." + text, null, text, language);
        }
        return fact.endsWith(".state")
                ? messages.getMessage("state." + fact.replace("state", text), null, text, language)
                : shown(value);
    }

    String shown(Object value) {
        if (value == null || value instanceof Collection<?> all && all.isEmpty()) {
            return say("nothing");
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, Part.ZONE).format(MINUTE);
        }
        if (value instanceof LocalDate day) {
            return day.format(DAY);
        }
        String text = plain(value);
        return text.equals("true") || text.equals("false") ? say(text) : text;
    }

    /** Forms ask for a title in one language, or in two. */
    private String title(Part part) {
        Part with = part.part("with");
        String own = language.getLanguage().equals("kk") ? "titleKk" : "titleRu";
        return with.optional("title").orElse(with.text(own));
    }

    private static Map<String, Object> texts(Part part) {
        Map<String, Object> texts = new HashMap<>();
        part.parts().forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    private String names(Part part, String argument) {
        Part value = part.part(argument);
        String names = value.isMap()
                ? value.parts().entrySet().stream()
                        .map(one ->
                                name(one.getKey()) + " (" + word(one.getValue().text()) + ")")
                        .collect(Collectors.joining(", "))
                : part.texts(argument).stream().map(this::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? NONE : names;
    }

    /** A vote in words; anything else as it is. */
    private String word(String text) {
        return messages.getMessage("replay.word." + text, null, text, language);
    }

    /** The text with what it is told of, where that does not go without saying. */
    String about(String name, String text) {
        String stem = name.replaceFirst("\\..*$", "");
        Optional<String> called = stage.application(stem).map(Application::number);
        if (called.isEmpty() && stage.hasSeveralCompetitions()) {
            called = stage.competition(stem).map(one -> one.title().in(language));
        }
        return called.filter(number -> !text.contains(number))
                .map(number -> text + " (" + number + ")")
                .orElse(text);
    }

    private String name(String name) {
        for (String sort : List.of("customers", "officers", "organisations", "experts", "members")) {
            Part player = replayed.cast(sort).get(name);
            if (player != null) {
                return player.in("name", language);
            }
        }
        return stage.application(name).map(Application::number).orElse(name);
    }
}
