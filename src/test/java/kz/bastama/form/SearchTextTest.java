package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BastamaTest
class SearchTextTest {

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "Кызылорда, Қызылорда облысы",
        "қызылорда, КЫЗЫЛОРДА",
        "Гулнар Абилова, Гүлнар Маратқызы Әбілова",
        "Гульнар, Гүлнар",
        "оскемен, Өскемен",
        "семен, Семён",
        "100%, 100% нәтиже",
        "а_б, файл а_б"
    })
    void findsEitherSpelling(String typed, String text) {
        String[] words = typed.split(" ");
        for (String word : words) {
            assertThat(SearchText.fits(word, text)).as(word).isTrue();
            assertThat(inDatabase(word, text)).as(word).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"%, нәтиже", "а_б, аэб", "\\, нәтиже", "100%, 1000 нәтиже"})
    void takesSignsOfPatternsForThemselves(String typed, String text) {
        assertThat(SearchText.fits(typed, text)).isFalse();
        assertThat(inDatabase(typed, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё Подъезд, семья, щётка, Iq-7", "№ 406 от 26.09.2022"})
    void foldsLikeTheDatabase(String text) {
        assertThat(database.sql("select search_folded(:text)")
                        .param("text", text)
                        .query(String.class)
                        .single())
                .isEqualTo(SearchText.folded(text));
    }

    @Test
    void findsEverythingByNothing() {
        assertThat(SearchText.fits("  ", "Текст")).isTrue();
        assertThat(inDatabase("  ", "Текст")).isTrue();
    }

    private boolean inDatabase(String typed, String text) {
        return database.sql("select search_folded(:text) like search_pattern(:typed)")
                .param("text", text)
                .param("typed", typed)
                .query(Boolean.class)
                .single();
    }
}
