package kz.bastama.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IbanTest {

    /** The example of the IBAN registry for Kazakhstan. */
    private static final String EXAMPLE = "KZ86125KZT5004100100";

    @Test
    void readsGroupsAndSmallLetters() {
        assertThat(Iban.read("kz86 125k zt50 0410 0100")).contains(new Iban(EXAMPLE));
    }

    @Test
    void noticesEverySwappedPair() {
        for (int i = 2; i < EXAMPLE.length() - 1; i++) {
            StringBuilder swapped = new StringBuilder(EXAMPLE);
            swapped.setCharAt(i, EXAMPLE.charAt(i + 1));
            swapped.setCharAt(i + 1, EXAMPLE.charAt(i));
            if (!swapped.toString().equals(EXAMPLE)) {
                assertThat(Iban.read(swapped.toString())).as(swapped.toString()).isEmpty();
            }
        }
    }

    @Test
    void refusesOtherCountriesAndOtherLengths() {
        assertThat(Iban.read("DE89370400440532013000")).isEmpty();
        assertThat(Iban.read("KZ86125KZT500410010")).isEmpty();
        assertThat(Iban.read(null)).isEmpty();
    }
}
