package kz.bastama.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IIN rules (Order 521 of 2023-06-29): the control digit tells an IIN")
class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"850101300035", "IIN 850101300035, Almaty", "850101300035;850101300035"})
    void masksPersonalNumber(String text) {
        assertThat(PersonalNumbers.masked(text)).contains("************").doesNotContain("850101300035");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030440001235",
                "850101300031",
                "851301300035",
                "8501013000351",
                "KZ86125KZT5004100100",
                "2026-01-15",
                ""
            })
    void keepsWhatIsNotPersonal(String text) {
        assertThat(PersonalNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void masksEveryFactOfEntry() {
        JournalEntry entry = JournalEntry.of("case", "grant.signed")
                .by("Director 850101300035")
                .with(Map.of("reason", "signed by 850101300035"));
        assertThat(entry.onBehalfOf()).isEqualTo("Director ************");
        assertThat(entry.details()).containsEntry("reason", "signed by ************");
    }
}
