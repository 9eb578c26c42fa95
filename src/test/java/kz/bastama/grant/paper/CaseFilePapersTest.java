package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.FiledItem.Section;
import kz.bastama.document.PaperGolden;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubPayment;
import kz.bastama.grant.domain.SurveyAnswer;
import kz.bastama.grant.domain.SurveyResults;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.grant.paper.CaseFileContentsContent.Lack;
import kz.bastama.grant.paper.CaseFileContentsContent.Line;
import kz.bastama.grant.paper.CaseFileContentsContent.Part;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class CaseFilePapersTest {

    private static final String NUMBER = "GR-2026-00007";
    private static final String PROJECT = "Чистая река";
    private static final Instant MARCH = Instant.parse("2026-03-02T05:00:00Z");
    private static final BigDecimal SUM = new BigDecimal("12480350.75");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void keepsWordingOfContents() {
        PaperGolden.holds(contents());
    }

    @Test
    void keepsWordingOfExtractOfJournal() {
        PaperGolden.holds(new JournalExtractContent(
                GrantPaperFixture.CITY,
                GrantPaperFixture.OPERATOR,
                GrantPaperFixture.ADDRESS,
                NUMBER,
                PROJECT,
                List.of(
                        new JournalExtractContent.Entry(
                                1207,
                                MARCH,
                                "А. С. Жумабаева",
                                OfficialText.of(
                                        "Қол қоюшы ұйым белгіленді, GA-2026-00017 шарты ресімделді",
                                        "Определена подписывающая организация, оформлен договор GA-2026-00017")),
                        new JournalExtractContent.Entry(
                                1311,
                                MARCH.plusSeconds(3601),
                                "Bastama",
                                OfficialText.of("Жоба жабылды", "Проект закрыт")))));
    }

    @Test
    void keepsWordingOfRecordOfProject() {
        PaperGolden.holds(new ProjectRecordContent(
                GrantPaperFixture.CITY,
                GrantPaperFixture.OPERATOR,
                GrantPaperFixture.ADDRESS,
                NUMBER,
                PROJECT,
                SUM,
                new BigDecimal("8736245.53"),
                List.of(new ProjectRecordContent.Paid(1, new BigDecimal("8736245.53"), "15", LocalDate.of(2026, 3, 2))),
                new ProjectRecordContent.Refunded(
                        new BigDecimal("1000.00"), BigDecimal.ZERO, "77", LocalDate.of(2026, 9, 1)),
                List.of(
                        new ProjectRecordContent.Signed(
                                SignedPaper.AGREEMENT,
                                0,
                                false,
                                false,
                                "Сейтова Г. М.",
                                LocalDate.of(2026, 3, 2),
                                DIGEST,
                                DIGEST),
                        new ProjectRecordContent.Signed(
                                SignedPaper.ACT,
                                0,
                                true,
                                false,
                                "Бекетов К. Е.",
                                LocalDate.of(2026, 9, 1),
                                DIGEST,
                                DIGEST)),
                List.of(
                        reported(
                                1,
                                1,
                                ReportState.RETURNED,
                                "Приложите фотографии",
                                ruled(0, LineDecision.ACCEPT, null, ""),
                                ruled(1, LineDecision.PART, "200.00", "Половина – личные расходы"),
                                ruled(2, LineDecision.REFUSE, null, "Нет печати")),
                        reported(0, 1, ReportState.ACCEPTED, "")),
                List.of(
                        new ProjectRecordContent.Visited(
                                "MV-2026-00003",
                                LocalDate.of(2026, 4, 6),
                                VisitState.NOT_HELD,
                                null,
                                "Дорога закрыта",
                                null,
                                null),
                        new ProjectRecordContent.Visited(
                                "MV-2026-00004",
                                LocalDate.of(2026, 5, 4),
                                VisitState.DONE,
                                "Ахметова Д. С.",
                                null,
                                new VisitAct.Reply(
                                        "Учёт ведётся", null, "Сейтова Г. М.", MARCH, DIGEST, false, "Учёта нет"),
                                new VisitAct.Outcome(
                                        false, "Не исправлено", new BigDecimal("1000.00"), "77", "По акту выезда"))),
                List.of(new ProjectRecordContent.Surveyed(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 7, 1),
                        new SurveyResults(
                                7,
                                Map.of(SurveyAnswer.Held.YES, 5, SurveyAnswer.Held.PARTLY, 0, SurveyAnswer.Held.NO, 2),
                                List.of(2, 0, 0, 1, 4)))),
                List.of()));
    }

    @Test
    void saysThatNothingWasPaidSignedOrReported() {
        PaperGolden.bears(
                new ProjectRecordContent(
                        GrantPaperFixture.CITY,
                        GrantPaperFixture.OPERATOR,
                        GrantPaperFixture.ADDRESS,
                        NUMBER,
                        "Таза ұлт өзені",
                        SUM,
                        BigDecimal.ZERO,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                "empty");
    }

    @Test
    void listsSubGrantsWithTheirMoney() {
        SubGrant applied = SubGrant.applied(
                UUID.randomUUID(), 1, 2, "ОФ «Сад»", "160440007162", "Посадить сад", new BigDecimal("400.00"), MARCH);
        SubGrant paid = applied.awarded(new BigDecimal("300.00"))
                .paid(new SubPayment(1, false, LocalDate.of(2026, 4, 6), "ПП 7", new BigDecimal("300.00"), null));
        Map<String, String> text = PaperGolden.bears(
                new ProjectRecordContent(
                        GrantPaperFixture.CITY,
                        GrantPaperFixture.OPERATOR,
                        GrantPaperFixture.ADDRESS,
                        NUMBER,
                        PROJECT,
                        SUM,
                        BigDecimal.ZERO,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(paid.reported("Сад посажен", new BigDecimal("300.00")), applied.refused("Поздно"))),
                "sub-grants");
        assertThat(text.get("ru")).contains("5. Субгранты", "ПП 7", "Сад посажен", "Поздно");
        assertThat(text.get("kk")).contains("5. Субгранттар");
    }

    private static ProjectRecordContent.Ruled ruled(int position, LineDecision how, String sum, String reason) {
        ReportLine line = ReportLine.open(UUID.fromString("0190a0b0-0000-7000-8000-000000000001"), 1, position, SUM);
        return new ProjectRecordContent.Ruled(
                "№ " + (position + 1) + ", ТОО «Құрылыс»",
                line.decided(how, sum == null ? null : new BigDecimal(sum), reason));
    }

    private static ProjectRecordContent.Reported reported(
            int stage, int revision, ReportState state, String remarks, ProjectRecordContent.Ruled... rulings) {
        return new ProjectRecordContent.Reported(
                stage,
                revision,
                state,
                MARCH,
                MARCH.plusSeconds(86400),
                new BigDecimal("500.00"),
                remarks,
                List.of(new ProjectRecordContent.Answer(
                        OfficialText.of("Қол жеткізілген нәтижелер", "Достигнутые результаты"),
                        OfficialText.of("Жағалау таза", "Берега очищены"))),
                List.of(rulings));
    }

    private static CaseFileContentsContent contents() {
        OfficialText agreement = OfficialText.of(
                "Мемлекеттік грант беру туралы шарт", "Договор о предоставлении государственного гранта");
        OfficialText photo = OfficialText.of("берег.jpg", "берег.jpg");
        List<Line> lines = List.of(
                Line.missing(Section.CALL, "announcement").with(1, List.of()),
                Line.missing(Section.APPLICATION, "receipt").with(2, List.of()),
                new Line(0, Section.APPLICATION, null, photo, null, MARCH, Lack.HELD, List.of()).with(3, List.of()),
                new Line(0, Section.AGREEMENT, null, agreement, "GA-2026-00017", MARCH, null, List.of())
                        .with(
                                4,
                                List.of(
                                        new Part("004-agreement/GA-2026-00017.kk.pdf", 81234, DIGEST),
                                        new Part("004-agreement/GA-2026-00017.ru.pdf", 80112, DIGEST))),
                new Line(0, Section.PROJECT, null, photo, null, MARCH, Lack.DAMAGED, List.of()).with(5, List.of()));
        return new CaseFileContentsContent(
                GrantPaperFixture.CITY,
                GrantPaperFixture.OPERATOR,
                GrantPaperFixture.ADDRESS,
                NUMBER,
                PROJECT,
                GrantPaperFixture.FOUNDATION,
                "990140000017",
                SUM,
                5,
                lines);
    }
}
