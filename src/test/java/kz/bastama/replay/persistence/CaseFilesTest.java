package kz.bastama.replay.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.replay.domain.CaseReading;
import kz.bastama.replay.domain.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFilesTest {

    private static final String HEAD = """
            title: Title
            begins: 2025-09-01T09:00
            cast:
              operator: {bin: '990140004010', name: O, address: A, head: H, city: C}
              organisations:
                one: {bin: '150340004012', name: N, form: PUBLIC_FOUNDATION, kato: '710000000', address: A, head: H}
            """;

    static List<String> shipped() {
        return CaseFiles.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsEveryShippedCase(String name) {
        assertThat(CaseFiles.find(name).orElseThrow().flaws()).isEmpty();
    }

    @Test
    void namesEveryFlawWithItsLine() {
        CaseReading reading = CaseFiles.read("case", HEAD + """
                        timeline:
                          - {at: 2025-09-02T10:00, do: fly}
                          - {at: 2025-09-01T10:00, do: wait}
                          - {do: wait}
                          - {at: tomorrow, do: wait}
                          - {at: 2025-09-03T10:00, do: apply, organisation: two, to: one, with: {title: T}, as: one}
                          - {expect: competition.weather, of: one, is: 1}
                          - {expect: applications.received, of: one, is: many}
                          - {term: formalCheck, of: one, from: yesterday, until: 2025-09-03}
                          - {gap: Words, gap: Words}
                        """);
        assertThat(reading.replayed()).isNull();
        assertThat(reading.flaws())
                .extracting(Flaw::line, Flaw::code)
                .containsExactly(
                        tuple(8, "unknownAct"),
                        tuple(9, "backwards"),
                        tuple(10, "missing"),
                        tuple(11, "unfit"),
                        tuple(12, "unknownName"),
                        tuple(12, "otherKind"),
                        tuple(12, "nameTaken"),
                        tuple(13, "unknownFact"),
                        tuple(14, "otherKind"),
                        tuple(14, "unfit"),
                        tuple(15, "otherKind"),
                        tuple(15, "noMoment"),
                        tuple(16, "unknownKey"));
        assertThat(reading.flaws().get(0).key()).isEqualTo("timeline[0].do");
        StartWords words = new StartWords(Locale.ENGLISH);
        assertThat(reading.flaws())
                .allSatisfy(flaw -> assertThat(words.say("flaw." + flaw.code(), flaw.facts()))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void saysWhereFileIsNoYaml() {
        assertThat(CaseFiles.read("case", "title: 'open\nbegins: 1").flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.code()).isEqualTo("noYaml"));
    }

    @Test
    void takesOverWhatStandsAtAnotherPlace() {
        CaseReading reading = CaseFiles.read(
                "case", HEAD + "project: &p {a: '1', b: '2'}\ntimeline:\n  - {gap: {<<: *p, kk: K, ru: R, b: '3'}}\n");
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.replayed().timeline().get(0).part().named("gap"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "1", "b", "3", "kk", "K", "ru", "R"));
    }

    @Test
    void findsNothingWhereThereIsNeitherCaseNorFile() {
        assertThat(CaseFiles.find("no-such-case")).isEmpty();
    }
}
