package kz.bastama.legal.domain;

import static kz.bastama.legal.domain.RulebookFixture.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.EditionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RulebooksTest {

    private final Rulebooks books = new Rulebooks(List.of(
            rulebook().from("2022-10-08").build(), rulebook().from("2025-07-01").build()));

    @Test
    @DisplayName("The rules of the announcement date apply to a running competition")
    void takesTheEditionInForceOnTheDay() {
        assertThat(books.inForce("state-grant", LocalDate.parse("2025-06-30")).id())
                .hasToString("state-grant/2022-10-08");
        assertThat(books.inForce("state-grant", LocalDate.parse("2025-07-01")).id())
                .hasToString("state-grant/2025-07-01");
    }

    @Test
    void saysThatNoEditionIsInForce() {
        assertThatThrownBy(() -> books.inForce("state-grant", LocalDate.parse("2022-10-07")))
                .hasMessageContaining("state-grant")
                .hasMessageContaining("2022-10-07");
        assertThatThrownBy(() -> books.inForce("award", LocalDate.parse("2026-01-01")))
                .hasMessageContaining("award");
    }

    @Test
    void findsAnEditionByItsName() {
        EditionId id = EditionId.parse("state-grant/2022-10-08");

        assertThat(books.get(id).id()).isEqualTo(id);
        assertThatThrownBy(() -> books.get(EditionId.parse("state-grant/2020-01-01")))
                .hasMessageContaining("state-grant/2020-01-01");
    }
}
