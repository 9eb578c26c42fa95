package kz.bastama.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void keepsTheNumberOfAnArticleTogether() {
        assertThat(pieces("согласно пункту 4 статьи 6-1 Закона"))
                .containsExactly("согласно ", "пункту 4 ", "статьи 6-1 ", "Закона");
        assertThat(pieces("по ст. 5 Закона")).containsExactly("по ", "ст. 5 ", "Закона");
        assertThat(pieces("Заңның 6-1-бабының 4-тармағы")).containsExactly("Заңның ", "6-1-бабының ", "4-тармағы");
    }

    @Test
    void keepsNumbersOfActsAndAccountsWithWhatTheyAre() {
        assertThat(pieces("приказ № 64-НҚ от 14 мая")).containsExactly("приказ ", "№ 64-НҚ ", "от 14 ", "мая");
        assertThat(pieces("БИН 160240990108, ИИК KZ549990000000009001, БИК DEMOKZKA"))
                .containsExactly("БИН 160240990108, ", "ИИК KZ549990000000009001, ", "БИК DEMOKZKA");
    }

    @Test
    void keepsSumsTogetherAndNoLongRun() {
        assertThat(pieces("сумма 12\u00a0480\u00a0350 (двенадцать) тенге 50 тиын"))
                .containsExactly("сумма ", "12\u00a0480\u00a0350 ", "(двенадцать) ", "тенге 50 тиын");
        assertThat(pieces("в 2026 году до 21 апреля 2026 года"))
                .containsExactly("в ", "2026 ", "году ", "до 21 ", "апреля ", "2026 ", "года");
    }

    @Test
    void beginsNoLineWithClosingQuotationMark() {
        assertThat(pieces("«Родники „Бұлақ“» да")).containsExactly("«Родники ", "„Бұлақ“» ", "да");
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to > from) {
                pieces.add(text.substring(from, to));
            }
            from = to;
        }
        return pieces;
    }
}
