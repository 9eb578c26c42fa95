package kz.bastama.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kz.bastama.platform.StartRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only one PostgreSQL is at hand; what it says of its version is given by hand. */
class ExternalDatabaseTest {

    private static final String ADDRESS = "jdbc:postgresql://db.example:5432/grants";

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17})
    void takesVersionsItWorksOn(int major) {
        assertThatCode(() -> ExternalDatabase.refuseVersion(major, ADDRESS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 18})
    void namesVersionItDoesNotWorkOn(int major) {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> ExternalDatabase.refuseVersion(major, ADDRESS));

        assertThat(refused)
                .hasMessage(ADDRESS + " is PostgreSQL " + major + "; Bastama works on 15 to 17")
                .hasNoCause();
        assertThat(refused.remedy()).isEqualTo("move the database to a version between 15 and 17");
    }
}
