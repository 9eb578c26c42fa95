package kz.bastama.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import kz.bastama.party.CheckDigit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IIN: rules of Order 521 of 2023-06-29")
class IinTest {

    @Test
    void tellsBirthDateByCentury() {
        assertThat(iin("850615", 3).birthDate()).isEqualTo(LocalDate.of(1985, 6, 15));
        assertThat(iin("010101", 5).birthDate()).isEqualTo(LocalDate.of(2001, 1, 1));
    }

    @Test
    void refusesDayThatNeverWas() {
        assertThat(Iin.read("850230300001")).isEmpty();
        assertThat(Iin.read("850615900001")).isEmpty();
    }

    @Property
    void neverPrintsTheNumber(
            @ForAll @IntRange(min = 10, max = 99) int year, @ForAll @IntRange(min = 1, max = 28) int day) {
        Iin iin = iin(String.format(Locale.ROOT, "%02d06%02d", year, day), 4);

        assertThat(iin.toString())
                .doesNotContain(iin.digits().substring(0, 6))
                .endsWith(iin.digits().substring(8));
        assertThat(new Organisation.Head("Head", "Director", "", iin).toString())
                .doesNotContain(iin.digits());
    }

    @Test
    void doesNotRepeatWrongNumberInItsComplaint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iin("850615300001"))
                .withMessageNotContaining("850615");
    }

    private static Iin iin(String birthDay, int century) {
        for (int serial = 1; serial < 100; serial++) {
            String stem = birthDay + century + String.format(Locale.ROOT, "%04d", serial);
            if (CheckDigit.of(stem) < 10) {
                return Iin.read(stem + CheckDigit.of(stem)).orElseThrow();
            }
        }
        throw new IllegalStateException("No number is issued for " + birthDay);
    }
}
