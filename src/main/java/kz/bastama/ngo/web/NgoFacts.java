package kz.bastama.ngo.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.journal.FactWords;
import kz.bastama.journal.JournalEntry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which facts of a profile were changed. */
@Component
class NgoFacts implements FactWords {

    private final MessageSource messages;

    NgoFacts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> say(JournalEntry entry, String fact, Locale language) {
        if (!entry.what().equals("ngo.profileChanged") || !fact.equals("fields")) {
            return Optional.empty();
        }
        return Optional.ofNullable(entry.details().get(fact))
                .map(fields -> Stream.of(fields.split(" "))
                        .map(field -> messages.getMessage("ngo.fact." + field, null, language))
                        .collect(Collectors.joining(", ")));
    }
}
