package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.EfficiencyGrade;
import org.junit.jupiter.api.Test;

class EvaluationConclusionPaperTest {

    private static final OfficialText MINISTRY =
            OfficialText.of("Қоғамдық келісім министрлігі", "Министерство общественного согласия");

    @Test
    void keepsWordingOfConclusion() {
        PaperGolden.holds(conclusion(new BigDecimal("81.67"), EfficiencyGrade.EFFECTIVE, true));
    }

    @Test
    void saysThatAProjectWasNotEffective() {
        assertThat(PaperGolden.bears(conclusion(new BigDecimal("40"), EfficiencyGrade.NOT_EFFECTIVE, false), "weak")
                        .get("ru"))
                .contains("признан неэффективным", "Индикаторы договором не установлены");
        assertThat(PaperGolden.bears(conclusion(new BigDecimal("60"), EfficiencyGrade.PARTLY, false), "partly")
                        .get("kk"))
                .contains("ішінара тиімді деп танылды");
    }

    private static EvaluationConclusionContent conclusion(BigDecimal total, EfficiencyGrade grade, boolean known) {
        return new EvaluationConclusionContent(
                OfficialText.of("Астана қаласы", "город Астана"),
                MINISTRY,
                OfficialText.of("Министр Қ. Е. Бекетов", "Министр К. Е. Бекетов"),
                GrantPaperFixture.FOUNDATION,
                "160240990108",
                "GR-2026-00012",
                "Чистая река",
                known ? OfficialText.of("Қоршаған ортаны қорғау", "Охрана окружающей среды") : null,
                LocalDate.of(2026, 5, 18),
                LocalDate.of(2027, 2, 17),
                new BigDecimal("12480350.75"),
                new BigDecimal("12100000"),
                2,
                known
                        ? List.of(
                                new AcceptanceActContent.IndicatorLine(
                                        "Очищенные берега, км", new BigDecimal("20"), new BigDecimal("21")),
                                new AcceptanceActContent.IndicatorLine(
                                        "Новые клубы", BigDecimal.ZERO, new BigDecimal("3")))
                        : List.of(),
                List.of(
                        criterion("мақсаттарға қол жеткізу", "достижение целей", 40, 34, "31.5", "32.33"),
                        criterion("әлеуметтік әсер", "социальный эффект", 30, 24, "26", "25.34"),
                        criterion("шығындардың тиімділігі", "экономичность", 15, 12, "12", "12"),
                        criterion("нәтижелердің тұрақтылығы", "устойчивость результатов", 15, 12, "12", "12")),
                List.of(
                        new EvaluationConclusionContent.Voice(
                                false, "А. С. Жумабаева", MINISTRY, 82, "Показатели достигнуты, документы в порядке."),
                        new EvaluationConclusionContent.Voice(
                                true,
                                "Е. К. Омаров",
                                OfficialText.of("«Жасыл ел» қоғамдық қоры", "Общественный фонд «Жасыл ел»"),
                                81,
                                "Жители участвуют сами; забота о берегах продолжится без гранта.")),
                total,
                100,
                80,
                60,
                grade,
                OfficialText.of("Жоба мақсатына жетті.", "Проект достиг своей цели."),
                OfficialText.of("Шағын өзендер бойынша бағытты сақтау.", "Сохранить направление по малым рекам."),
                Instant.parse("2027-04-12T05:00:00Z"));
    }

    private static EvaluationConclusionContent.Criterion criterion(
            String kk, String ru, int highest, int customer, String civil, String mean) {
        return new EvaluationConclusionContent.Criterion(
                OfficialText.of(kk, ru), highest, customer, new BigDecimal(civil), new BigDecimal(mean));
    }
}
