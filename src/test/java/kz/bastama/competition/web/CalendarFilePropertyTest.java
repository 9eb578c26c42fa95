package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;

@DisplayName("RFC 5545")
class CalendarFilePropertyTest {

    @Property(tries = 200)
    void foldsEveryLineAt75BytesAndLosesNothing(@ForAll String summary) {
        String file =
                file("Call; \"river\", \\ \u0442\u0430\u0437\u0430 \u04e9\u0437\u0435\u043d ".repeat(9) + summary);

        assertThat(file.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> !line.contains("\n") && !line.contains("\r"));
        assertThat(file.replace("\r\n ", ""))
                .contains("Call\\; \"river\"\\, \\\\ \u0442\u0430\u0437\u0430 \u04e9\u0437\u0435\u043d ".repeat(9));
    }

    @Example
    void tellsTheClosingInTheZoneOfTheCountry() {
        assertThat(file("Rivers"))
                .contains("DTSTART;TZID=Asia/Almaty:20260326T183000\r\n", "SEQUENCE:2\r\n", "UID:call-1@bastama.kz\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    private static String file(String summary) {
        return CalendarFile.of(new CalendarFile.Event(
                "call-1@bastama.kz",
                2,
                false,
                Instant.parse("2026-03-26T13:30:00Z"),
                Instant.parse("2026-03-02T05:00:00Z"),
                summary,
                "1. Lot",
                "http://localhost:8080/calls/1"));
    }
}
