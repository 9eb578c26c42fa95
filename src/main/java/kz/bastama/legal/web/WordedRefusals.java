package kz.bastama.legal.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words refusals from the messages of the modules; days and times come out as the language writes them. */
@Component
class WordedRefusals implements RefusalWording {

    private static final TimeZone ZONE = TimeZone.getTimeZone(WorkingCalendar.ZONE.getId());

    private static final Pattern NUMBERED = Pattern.compile("(?<=\\d)-(?=[\\d\\p{L}])");

    private final MessageSource messages;

    WordedRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String of(Refusal refusal, Locale language) {
        Map<String, Object> arguments = new HashMap<>();
        refusal.arguments().forEach((name, value) -> arguments.put(name, worded(value, language)));
        String sentence = message("refusal." + refusal.code(), arguments, language);
        if (refusal.basis() == null) {
            return sentence;
        }
        String basis = of(refusal.basis(), language);
        return message("legal.refusal", Map.of("sentence", sentence, "basis", basis), language);
    }

    @Override
    public List<String> of(Verdict verdict, Locale language) {
        return verdict.refusals().stream().map(refusal -> of(refusal, language)).toList();
    }

    @Override
    public String of(LegalBasis basis, Locale language) {
        Map<String, Object> arguments = Map.of("source", unbroken(basis.source().in(language)));
        return message("legal.basis." + basis.certainty(), arguments, language);
    }

    /** The number of an article stays on one line, with its ending. */
    static String unbroken(String source) {
        return NUMBERED.matcher(source).replaceAll("\u2011");
    }

    private String message(String code, Map<String, Object> arguments, Locale language) {
        return messages.getMessage(code, new Object[] {arguments}, language);
    }

    private static Object worded(Object value, Locale language) {
        ULocale icu = ULocale.forLocale(language);
        if (value instanceof OfficialText text) {
            return text.in(language);
        }
        if (value instanceof LocalDate date) {
            Instant noon = date.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant();
            return format(DateFormat.getDateInstance(DateFormat.LONG, icu), noon);
        }
        if (value instanceof Instant instant) {
            return format(DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, icu), instant);
        }
        return value;
    }

    private static String format(DateFormat format, Instant instant) {
        format.setTimeZone(ZONE);
        return format.format(Date.from(instant));
    }
}
