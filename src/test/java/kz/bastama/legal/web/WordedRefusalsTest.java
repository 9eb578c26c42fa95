package kz.bastama.legal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.AbstractMessageSource;

class WordedRefusalsTest {

    private static final Map<String, String> TEXTS = Map.of(
            "refusal.competition.closed", "Closed on {when}; your {what} came at {at}.",
            "legal.basis.LAW", "{source}",
            "legal.basis.DEFAULT", "{source}; default value",
            "legal.refusal", "{sentence} ({basis})");

    private final WordedRefusals wording = new WordedRefusals(new AbstractMessageSource() {
        @Override
        protected java.text.MessageFormat resolveCode(String code, Locale locale) {
            return null;
        }

        @Override
        protected String getMessageInternal(String code, Object[] args, Locale locale) {
            return new MessageFormat(TEXTS.get(code), locale).format(args[0]);
        }
    });

    private final Refusal closed = Refusal.of(
            "competition.closed",
            null,
            Map.of(
                    "when", LocalDate.parse("2026-03-26"),
                    "at", Instant.parse("2026-03-26T13:30:00Z"),
                    "what", OfficialText.of("k", "r")));

    @Test
    void writesDaysTimesAndTextsInTheLanguageOfTheReader() {
        assertThat(wording.of(closed, Locale.ENGLISH).replaceAll("\\h", " "))
                .isEqualTo("Closed on March 26, 2026; your r came at March 26, 2026 at 6:30 PM.");
        assertThat(wording.of(closed, Locale.forLanguageTag("ru")))
                .contains("2026")
                .contains("18:30");
    }

    @Test
    void addsTheSourceAndSaysWhereItIsNotLaw() {
        LegalBasis law = new LegalBasis(Certainty.LAW, OfficialText.of("k", "article 5"));
        LegalBasis ours = new LegalBasis(Certainty.DEFAULT, OfficialText.of("k", "proposal"));

        assertThat(wording.of(Refusal.of("competition.closed", law, closed.arguments()), Locale.ENGLISH))
                .endsWith(". (article 5)");
        assertThat(wording.of(Refusal.of("competition.closed", ours, closed.arguments()), Locale.ENGLISH))
                .endsWith("(proposal; default value)");
    }

    @Test
    void wordsEachReasonOfAVerdict() {
        assertThat(wording.of(Verdict.refused(closed, closed), Locale.ENGLISH)).hasSize(2);
        assertThat(wording.of(Verdict.allowed(), Locale.ENGLISH)).isEmpty();
    }
}
