package kz.bastama.form.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an expression said once counts for the same values alone. */
class FeelConditionsTest {

    private Instant now = Instant.parse("2026-03-02T05:00:00Z");

    private final FeelConditions conditions = new FeelConditions(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void answersForEachValueAnew() {
        String months = "=if months >= 1 and months <= 60 then months else 60";
        for (int round = 0; round < 2; round++) {
            assertThat(number(months, Map.of("months", 12, "title", "Clean river")))
                    .isEqualTo(12);
            assertThat(number(months, Map.of("months", 24, "title", "Clean river")))
                    .isEqualTo(24);
            assertThat(number(months, Collections.singletonMap("months", null))).isEqualTo(60);
            assertThat(number(months, Map.of("months", 61))).isEqualTo(60);
        }
    }

    @Test
    void seesRowsAsTheyAreNow() {
        String sum = "=sum(rows.asked)";
        assertThat(number(sum, Map.of("rows", List.of(Map.of("asked", 1))))).isEqualTo(1);
        assertThat(number(sum, Map.of("rows", List.of(Map.of("asked", 2))))).isEqualTo(2);
    }

    @Test
    void asksTheClockEachTime() {
        Object before = conditions.value("=string(today())", Map.of());
        now = Instant.parse("2026-03-03T05:00:00Z");
        assertThat(conditions.value("=string(today())", Map.of())).isNotEqualTo(before);
    }

    @Test
    void tellsTextFromNumberOfTheSameLook() {
        assertThat(conditions.value("=code = 1", Map.of("code", 1))).isEqualTo(true);
        assertThat(conditions.value("=code = 1", Map.of("code", "1"))).isNotEqualTo(true);
    }

    private int number(String expression, Map<String, ?> context) {
        return new BigDecimal(conditions.value(expression, context).toString()).intValueExact();
    }
}
