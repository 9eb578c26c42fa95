package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class SuspensionPapersTest {

    private static final LocalDate REPORT_BY = LocalDate.of(2027, 4, 28);

    @Test
    void keepsWordingOfNoticeOfSuspension() {
        PaperGolden.holds(suspension(REPORT_BY));
    }

    @Test
    void saysThatReportsStayDue() {
        assertThat(PaperGolden.bears(suspension(null), "staying").get("ru"))
                .contains("сроки представления отчётов не изменяются")
                .doesNotContain("очередной отчёт");
    }

    @Test
    void keepsWordingOfNoticeOfResumption() {
        PaperGolden.holds(resumption(null, null));
    }

    @Test
    void saysUntilWhenReportMayComeAfterResumption() {
        assertThat(PaperGolden.bears(resumption(REPORT_BY, null), "moved").get("ru"))
                .contains("28 апреля 2027 года")
                .doesNotContain("возвращены проекту");
    }

    @Test
    void saysThatTheDaysAreGivenBack() {
        assertThat(PaperGolden.bears(resumption(REPORT_BY, LocalDate.of(2027, 11, 11)), "given-back")
                        .get("ru")
                        .replaceAll("\\s+", " "))
                .contains("Дни приостановления возвращены проекту", "11 ноября 2027 года");
    }

    private static SuspensionNoticeContent suspension(LocalDate reportBy) {
        TerminationNoticeContent one = GrantPaperFixture.notice(false);
        return new SuspensionNoticeContent(
                one.city(),
                one.operator(),
                one.address(),
                one.signatory(),
                one.grantee(),
                one.granteeBin(),
                one.grantNumber(),
                one.agreementNumber(),
                one.agreementIssuedAt(),
                one.project(),
                OfficialText.of("мониторинг жүргізуге жол берілмеді", "отказ в допуске к мониторингу"),
                OfficialText.of(
                        "Мониторинг тобы келген күні жоба өтетін орын жабық болды.",
                        "В день приезда группы мониторинга место проведения проекта было закрыто."),
                "VA-2027-00003, 2 наурыз 2027 жыл",
                LocalDate.of(2027, 3, 5),
                10,
                LocalDate.of(2027, 3, 19),
                reportBy);
    }

    private static ResumptionNoticeContent resumption(LocalDate reportBy, LocalDate endsOn) {
        TerminationNoticeContent one = GrantPaperFixture.notice(false);
        return new ResumptionNoticeContent(
                one.city(),
                one.operator(),
                one.address(),
                one.signatory(),
                one.grantee(),
                one.granteeBin(),
                one.grantNumber(),
                one.agreementNumber(),
                one.agreementIssuedAt(),
                one.project(),
                "SU-2027-00001",
                Instant.parse("2027-03-05T05:00:00Z"),
                LocalDate.of(2027, 3, 5),
                LocalDate.of(2027, 3, 16),
                OfficialText.of(
                        "Мониторинг өткізілді, бұзушылық жойылды.", "Мониторинг проведён, нарушение устранено."),
                reportBy,
                endsOn);
    }
}
