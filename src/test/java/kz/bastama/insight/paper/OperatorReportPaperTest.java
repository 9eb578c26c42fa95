package kz.bastama.insight.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.bastama.document.PaperGolden;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.insight.YearFigures.Figure;
import kz.bastama.insight.domain.YearTables;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.Activity;
import org.junit.jupiter.api.Test;

class OperatorReportPaperTest {

    private static final Map<Cut, List<OfficialText>> ROWS = Map.of(
            Cut.CUSTOMER,
            List.of(
                    OfficialText.of(
                            "Қазақстан Республикасының Мәдениет және ақпарат министрлігі",
                            "Министерство культуры и информации Республики Казахстан"),
                    OfficialText.of(
                            "Сарыдала облысының қоғамдық келісім басқармасы",
                            "Управление общественного согласия области Сарыдала")),
            Cut.TYPE,
            List.of(
                    OfficialText.of("қысқа мерзімді грант", "краткосрочный грант"),
                    OfficialText.of("орта мерзімді грант", "среднесрочный грант")),
            Cut.SPHERE,
            List.of(OfficialText.of("қоршаған ортаны қорғау", "охрана окружающей среды")),
            Cut.REGION,
            List.of(OfficialText.of("Сарыдала облысы", "область Сарыдала")));

    @Test
    void keepsWordingOfReport() {
        PaperGolden.holds(content(figures()));
    }

    @Test
    void saysThatNothingHappened() {
        Map<String, String> text =
                PaperGolden.bears(content(new YearTables(List.of(), new YearTables.Line(null, Map.of()))), "empty");

        assertThat(text.get("ru").replaceAll("[\\s\u00a0]+", " ")).contains("в отчётном году не было");
        assertThat(text.get("kk").replaceAll("[\\s\u00a0]+", " ")).contains("оқиғалар болған жоқ");
    }

    private static OperatorReportContent content(YearTables figures) {
        return new OperatorReportContent(
                OfficialText.of("Астана қаласы", "город Астана"),
                OfficialText.of(
                        "«Азаматтық бастамаларды қолдау орталығы» коммерциялық емес акционерлік қоғамы",
                        "Некоммерческое акционерное общество «Центр поддержки гражданских инициатив»"),
                "160440007161",
                2025,
                OfficialText.of(
                        "Барлық конкурстар жоспарланған мерзімде өткізілді.\nӨтінімдер саны өткен жылмен салыстырғанда артты.",
                        "Все конкурсы проведены в запланированные сроки.\nЧисло заявок выросло по сравнению с прошлым годом."),
                OfficialText.of(
                        "Өңірлік ұйымдарға арналған түсіндіру жұмысын күшейту.",
                        "Усилить разъяснительную работу для организаций в регионах."),
                OfficialText.of("Басқарма төрағасы Т. О. Қуатов", "Председатель правления Т. О. Куатов"),
                figures);
    }

    private static YearTables figures() {
        return new YearTables(
                Arrays.stream(Cut.values())
                        .map(cut -> new YearTables.Table(
                                cut,
                                ROWS.get(cut).stream()
                                        .map(title ->
                                                line(title, 1 + ROWS.get(cut).indexOf(title)))
                                        .toList()))
                        .toList(),
                line(null, 3));
    }

    private static YearTables.Line line(OfficialText title, int times) {
        Map<Activity, Figure> figures = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            figures.put(
                    activity,
                    new Figure(
                            (long) times * (activity.ordinal() + 1),
                            activity.hasSum()
                                    ? new BigDecimal("1234567890.50").multiply(BigDecimal.valueOf(times))
                                    : BigDecimal.ZERO));
        }
        return new YearTables.Line(title, figures);
    }
}
