package kz.bastama.engine.process;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.engine.domain.TaskNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class WordedTaskNames implements TaskNames {

    private final MessageSource texts;

    WordedTaskNames(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, String> of(String taskKey) {
        return Stream.of("kk", "ru", "en")
                .collect(Collectors.toMap(
                        language -> language,
                        language ->
                                texts.getMessage("task." + taskKey, null, taskKey, Locale.forLanguageTag(language))));
    }
}
