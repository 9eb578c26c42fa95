package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperGolden;
import kz.bastama.document.PaperType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolExtractTest {

    @Test
    void keepsWordingOfCommissionExtract() {
        PaperGolden.holds(commission());
    }

    @ParameterizedTest
    @MethodSource("withNames")
    void namesNoPersonOfTheProtocol(PaperContent extract, List<String> names) {
        for (String language : List.of("kk", "ru")) {
            String text = PaperBench.wording(extract, language);
            assertThat(names).isNotEmpty();
            names.forEach(name -> assertThat(text).doesNotContain(name, name.split(" ")[0]));
            assertThat(text).contains("AP-2026-00041", "a".repeat(64), "b".repeat(64));
        }
    }

    static Stream<Object[]> withNames() {
        return Stream.<Object[]>of(new Object[] {
            commission(),
            ProtocolFixture.commission(4, true).members().stream()
                    .map(CommissionProtocolContent.Person::name)
                    .toList()
        });
    }

    private static ProtocolExtractContent commission() {
        return ProtocolExtract.of(issued(CommissionProtocolContent.TYPE), ProtocolFixture.commission(4, true));
    }

    static Paper issued(PaperType type) {
        return new Paper(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "case",
                type,
                1,
                type.prefix() + "-2026-00003",
                "7q4m-9xkd-2htp-v6wc",
                Instant.parse("2026-04-21T05:00:00Z"),
                "state-grant/2025-07-01",
                Map.of(),
                Map.of("kk", "a".repeat(64), "ru", "b".repeat(64)),
                Map.of());
    }
}
