package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FineTextTest {

    @Test
    void givesATitleWithMarksOfItsOwnInnerOnes() {
        assertThat(FineText.of("проект «Родники Сарыарки: «Қасиетті бұлақ»», лот"))
                .isEqualTo("проект «Родники Сарыарки: „Қасиетті бұлақ“», лот");
        assertThat(FineText.of("ОО «Ұлы Дала», «Береке»")).isEqualTo("ОО «Ұлы Дала», «Береке»");
    }

    @Test
    void matchesMarksBetweenTagsAndLeavesWhatDoesNotMatch() {
        assertThat(FineText.of("<td>«А «б»</td><td>«в «г»»</td>")).isEqualTo("<td>«А «б»</td><td>«в „г“»</td>");
        assertThat(FineText.of("»«а «б»»")).isEqualTo("»«а «б»»");
    }

    @Test
    void endsASentenceAfterAnAbbreviationWithOneFullStop() {
        assertThat(FineText.of("Заседание 18 декабря 2026 г..")).isEqualTo("Заседание 18 декабря 2026 г.");
        assertThat(FineText.of("2026 ж..")).isEqualTo("2026 ж.");
        assertThat(FineText.of("в 2026 г...")).isEqualTo("в 2026 г...");
    }
}
