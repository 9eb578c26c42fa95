package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.Edition;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

/** The score sheet and the consolidated sheet; all names are invented. */
class ScoringPapersTest {

    private static final Edition RULES = LegalFixture.stateGrants();
    private static final OfficialText LOT = OfficialText.of(
            "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
            "Повышение участия сельской молодёжи в общественной жизни");

    @Test
    void keepsWordingOfTheScoreSheet() {
        PaperGolden.holds(sheet(1, null));
    }

    @Test
    void saysWhichSheetItReplaces() {
        PaperGolden.holds(sheet(2, "SS-2026-00012"), "-reopened");
    }

    @Test
    void keepsWordingOfTheConsolidatedSheet() {
        PaperGolden.holds(consolidated(List.of(
                row(1, List.of("E1", "E2", "E3"), List.of("90", "88.5", "91"), null),
                row(2, List.of("E1", "E2", "E3", "E4"), List.of("90", "55", "80", "78"), "E4"))));
    }

    @Test
    void bearsManyExpertsAndApplications() {
        List<String> codes =
                Stream.of("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8").toList();
        List<String> totals = codes.stream().map(code -> "77.5").toList();
        assertThat(PaperGolden.bears(
                                consolidated(Stream.iterate(1, at -> at + 1)
                                        .limit(12)
                                        .map(rank -> row(rank, codes, totals, null))
                                        .toList()),
                                "lengthy")
                        .get("ru"))
                .contains("AP-2026-00052", "E8");
    }

    @Test
    void namesTheConsolidatedSheetInWhosePlaceItIsIssued() {
        List<ConsolidatedSheetContent.Row> rows = List.of(row(1, List.of("E1", "E2"), List.of("77.5", "80"), null));
        assertThat(PaperGolden.bears(consolidated(rows, "CS-2026-00001"), "anew")
                        .values())
                .allSatisfy(text -> assertThat(text).contains("CS-2026-00001"));
    }

    private static ScoreSheetContent sheet(int edition, String replaces) {
        return new ScoreSheetContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.TITLE,
                1,
                "AP-2026-00041",
                "Ауылдағы көшбасшылар мектебі",
                "E2",
                "Литвинова Елена Павловна",
                edition,
                replaces,
                Instant.parse("2026-04-16T09:15:00Z"),
                RULES.names("criteria").stream()
                        .map(
                                criterion -> new ScoreSheetContent.Line(
                                        RULES.title("criteria." + criterion),
                                        RULES.whole("criteria." + criterion),
                                        new BigDecimal("4.5"),
                                        "Қажеттілік дәлелденген, ұсынылған тәсіл мәселенің өзегін шешеді, көңіл бөлінген, ғылыми үлгі / Обосновано"))
                        .toList(),
                new BigDecimal("31.5"),
                RULES.decimal("expert.scale"),
                "Бюджетті өзгеріссіз қолдау / Поддержать без изменений");
    }

    private static ConsolidatedSheetContent consolidated(List<ConsolidatedSheetContent.Row> rows) {
        return consolidated(rows, null);
    }

    private static ConsolidatedSheetContent consolidated(List<ConsolidatedSheetContent.Row> rows, String replaces) {
        return new ConsolidatedSheetContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.TITLE,
                1,
                replaces,
                LOT,
                LocalDate.of(2026, 4, 20),
                RULES.decimal("expert.pass"),
                RULES.decimal("expert.maxSpread"),
                RULES.flag("expert.extraSheetJoins"),
                RULES.whole("expert.meanDecimals"),
                rows);
    }

    private static ConsolidatedSheetContent.Row row(int rank, List<String> experts, List<String> totals, String extra) {
        List<BigDecimal> numbers = totals.stream().map(BigDecimal::new).toList();
        return new ConsolidatedSheetContent.Row(
                rank,
                "AP-2026-%05d".formatted(40 + rank),
                "Ауылдағы көшбасшылар мектебі",
                experts,
                RULES.names("criteria").stream()
                        .map(criterion -> new ConsolidatedSheetContent.Line(
                                RULES.title("criteria." + criterion),
                                RULES.whole("criteria." + criterion),
                                experts.stream()
                                        .map(code -> new BigDecimal("4.5"))
                                        .toList(),
                                new BigDecimal("4.50")))
                        .toList(),
                numbers,
                new BigDecimal("75.75"),
                new BigDecimal("35"),
                extra,
                true);
    }
}
