package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ArrivalsTest {

    private static final Instant OPENED = Instant.parse("2026-03-26T13:29:59.900Z");

    private Instant now = OPENED;

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "30,0", "31,31", "86400,86400"})
    void countsFromTheBeginningOnlyWhatIsCompleteWithinMoments(long bodySeconds, long countedSeconds) throws Exception {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        MockHttpServletRequest slow = new MockHttpServletRequest("POST", "/cabinet/applications/1/send") {
            @Override
            public Map<String, String[]> getParameterMap() {
                now = OPENED.plusSeconds(bodySeconds);
                return super.getParameterMap();
            }
        };
        AtomicReference<Instant> counted = new AtomicReference<>();

        new Arrivals(clock)
                .doFilter(
                        slow,
                        new MockHttpServletResponse(),
                        (request, response) -> counted.set(Arrivals.of(request, clock)));

        assertThat(counted.get()).isEqualTo(OPENED.plus(Duration.ofSeconds(countedSeconds)));
    }
}
