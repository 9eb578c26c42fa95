package kz.bastama.planning.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class ListDecisionPaperTest {

    @Test
    void keepsWordingOfListGivenUp() {
        PaperGolden.holds(content(
                true, OfficialText.of("Қаражат өзге мақсаттарға бағытталды.", "Средства направлены на иные цели.")));
    }

    @Test
    void keepsWordingOfListToBeReworked() {
        PaperGolden.holds(
                content(false, OfficialText.of("Қайталану жойылады.", "Дублирование будет устранено.")), "-rework");
    }

    private static ListDecisionContent content(boolean dropped, OfficialText reason) {
        return new ListDecisionContent(
                OfficialText.of(
                        "Сарыдала облысының қоғамдық келісім басқармасы",
                        "Управление общественного согласия области Сарыдала"),
                OfficialText.of("Сарыдала облысы", "область Сарыдала"),
                2027,
                Instant.parse("2026-10-05T04:00:00Z"),
                Instant.parse("2026-10-19T18:59:59Z"),
                "4",
                LocalDate.of(2026, 10, 23),
                OfficialText.of("Бағыттар облыс бағдарламасын қайталайды.", "Направления повторяют программу области."),
                dropped,
                reason,
                Instant.parse("2026-10-28T06:30:00Z"),
                List.of(
                        new ListDecisionContent.Line(
                                1, OfficialText.of("Өзен жағалауларын тазарту", "Очистка берегов рек")),
                        new ListDecisionContent.Line(
                                2, OfficialText.of("Ауыл жастарының бастамалары", "Инициативы сельской молодёжи"))),
                OfficialText.of("Басқарма басшысы А. Б. Сейітова", "Руководитель управления А. Б. Сеитова"));
    }
}
