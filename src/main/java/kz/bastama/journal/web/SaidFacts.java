package kz.bastama.journal.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bastama.journal.FactWords;
import kz.bastama.journal.JournalEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The facts of an entry as people write them: no codes, no ids, dates by day, month and year, sums in groups of three digits. */
@Component
class SaidFacts {

    private static final Set<String> MODEL_IDS = Set.of("task", "step", "process");
    private static final Set<String> SUMS =
            Set.of("sum", "amount", "spent", "refund", "demanded", "returned", "outstanding");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final ObjectProvider<FactWords> modules;
    private final MessageSource wording;
    private final Clock clock;

    SaidFacts(ObjectProvider<FactWords> modules, MessageSource wording, Clock clock) {
        this.modules = modules;
        this.wording = wording;
        this.clock = clock;
    }

    Map<String, Object> of(JournalEntry entry, Locale language) {
        Map<String, Object> said = new HashMap<>();
        entry.details().forEach((fact, value) -> said.put(fact, say(entry, fact, value, language)));
        return said;
    }

    private String say(JournalEntry entry, String fact, String value, Locale language) {
        if (MODEL_IDS.contains(fact)) {
            return wording.getMessage(fact + "." + value, null, value, language);
        }
        return modules.orderedStream()
                .map(module -> module.say(entry, fact, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> plain(fact, value, language));
    }

    private String plain(String fact, String value, Locale language) {
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value).format(SHORT);
        }
        if (INSTANT.matcher(value).matches()) {
            return Instant.parse(value).atZone(clock.getZone()).format(WITH_TIME);
        }
        return SUMS.contains(fact) && value.matches("\\d+(\\.\\d+)?") ? sum(new BigDecimal(value), language) : value;
    }

    private static String sum(BigDecimal tenge, Locale language) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(language));
        format.setMinimumFractionDigits(tenge.stripTrailingZeros().scale() <= 0 ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(tenge);
    }
}
