package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class ReportReturnPaperTest {

    private static final List<ReportReturnContent.Place> PLACES = List.of(
            new ReportReturnContent.Place("activities", 2, "Тренинг для наставников", "Нет списка участников."),
            new ReportReturnContent.Place("achieved", 0, "", "Опишите изменения в цифрах."),
            new ReportReturnContent.Place("expenses", 1, "Акт № 5, ТОО «Қайнар»", "Приложите счёт-фактуру."));

    @Test
    void keepsWordingOfReturnWithRemarksOnPlaces() {
        PaperGolden.holds(content(true, false, "Расходы подтверждены не полностью.", PLACES));
    }

    @Test
    void keepsWordingOfInterimReportWithOneRemark() {
        PaperGolden.holds(content(false, false, "Нет подтверждающих документов.", List.of()), "-interim");
    }

    @Test
    void keepsWordingOfTermGivenOnceMore() {
        PaperGolden.holds(content(true, true, "", PLACES), "-again");
    }

    @Test
    void bearsEveryPlaceOfLongReport() {
        List<ReportReturnContent.Place> many = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> new ReportReturnContent.Place("expenses", row, "Акт № " + row, "Ә".repeat(300)))
                .toList();
        assertThat(PaperGolden.bears(content(true, false, "а".repeat(4000), many), "many"))
                .allSatisfy((language, text) -> assertThat(text).contains("Акт № 60"));
    }

    private static ReportReturnContent content(
            boolean last, boolean again, String remarks, List<ReportReturnContent.Place> places) {
        return new ReportReturnContent(
                OfficialText.of("Астана қаласы", "город Астана"),
                OfficialText.of(
                        "«Азаматтық бастамаларды қолдау орталығы» коммерциялық емес акционерлік қоғамы",
                        "Некоммерческое акционерное общество «Центр поддержки гражданских инициатив»"),
                OfficialText.of("Астана қаласы, Мәңгілік Ел даңғылы, 8", "город Астана, проспект Мангилик Ел, 8"),
                OfficialText.of("Басқарма төрағасы Т. О. Қуатов", "Председатель правления Т. О. Куатов"),
                OfficialText.of("«Жарқын болашақ» қоғамдық қоры", "Общественный фонд «Жарқын болашақ»"),
                "160240990108",
                "GR-2026-00042",
                "GA-2026-00017",
                Instant.parse("2026-05-15T06:00:00Z"),
                "Ауылдағы көшбасшылар мектебі",
                last,
                2,
                Instant.parse("2026-11-10T09:00:00Z"),
                Instant.parse("2026-11-16T06:00:00Z"),
                again,
                remarks,
                places,
                1,
                2,
                Instant.parse("2026-11-30T18:59:59.999Z"));
    }
}
