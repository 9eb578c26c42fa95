package kz.bastama.ngo;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.legal.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01", "31.12.12345", "+12345-01-01", "31.02.2026"
            })
    void refusesDaysThatNoDocumentHas(String day) {
        assertThat(new TypedDocument("other", "A title", day, day).mistakes().refusals())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("issuedOn", "validUntil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03-01", "1.3.2026", "9999-12-31"})
    void takesDaysAsPeopleAndBrowsersWriteThem(String day) {
        assertThat(new TypedDocument("other", "A title", day, day).mistakes().isAllowed())
                .isTrue();
    }
}
