package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class VisitPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

    @Test
    void keepsWordingOfVisitAct() {
        PaperGolden.holds(act("Вести учёт средств гранта отдельно", new BigDecimal("45000.00")));
    }

    @Test
    void saysThatNothingIsToBeRemedied() {
        assertThat(PaperGolden.bears(act("", BigDecimal.ZERO), "clean").get("ru"))
                .contains("Устранять нечего", "не установлено");
    }

    @Test
    void keepsWordingOfRemedyNotice() {
        PaperGolden.holds(new RemedyNoticeContent(
                GrantPaperFixture.CITY,
                GrantPaperFixture.OPERATOR,
                GrantPaperFixture.ADDRESS,
                GrantPaperFixture.HEAD,
                GrantPaperFixture.FOUNDATION,
                "180340006212",
                "GR-2026-00012",
                "Чистая река",
                "VA-2026-00003",
                Instant.parse("2026-05-18T05:00:00Z"),
                DAY,
                true,
                "Вести учёт средств гранта отдельно.",
                10,
                LocalDate.of(2026, 6, 8)));
    }

    private static VisitActContent act(String remedy, BigDecimal ineligible) {
        return new VisitActContent(
                GrantPaperFixture.CITY,
                GrantPaperFixture.OPERATOR,
                GrantPaperFixture.ADDRESS,
                GrantPaperFixture.HEAD,
                GrantPaperFixture.FOUNDATION,
                "180340006212",
                OfficialText.of("Астана қаласы", "город Астана"),
                "GR-2026-00012",
                "Чистая река",
                "MV-2026-00007",
                DAY,
                "Два сотрудника оператора",
                "А. Б. Сотрудник",
                "Руководитель и бухгалтер организации",
                List.of(
                        new VisitActContent.Point(
                                OfficialText.of(
                                        "іс-шаралар жұмыс жоспары бойынша өтіп жатыр",
                                        "мероприятия идут по рабочему плану"),
                                "YES",
                                ""),
                        new VisitActContent.Point(
                                OfficialText.of(
                                        "грант қаражатының есебі бөлек жүргізіледі",
                                        "учёт средств гранта ведётся отдельно"),
                                "NO",
                                "Общий счёт"),
                        new VisitActContent.Point(
                                OfficialText.of("сатып алынған мүлік бар", "приобретённое имущество есть"),
                                "NOT_APPLICABLE",
                                "")),
                "Работы идут по плану, берег очищен.",
                "Вывесить объявление о гранте.",
                remedy,
                ineligible,
                List.of(new VisitActContent.Photo("bereg.jpg", "0".repeat(64))),
                LocalDate.of(2026, 5, 25));
    }
}
