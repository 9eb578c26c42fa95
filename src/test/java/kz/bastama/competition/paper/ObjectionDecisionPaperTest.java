package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import org.junit.jupiter.api.Test;

class ObjectionDecisionPaperTest {

    private static final Instant MENDED = Instant.parse("2026-04-29T06:15:00Z");
    private static final OfficialText LOT = OfficialText.of(
            "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
            "Повышение участия сельской молодёжи в общественной жизни");
    private static final OfficialText RULE = OfficialText.of("Қағидалардың 9-тармағы", "пункт 9 Правил");

    @Test
    void keepsWordingOfDecision() {
        PaperGolden.holds(decision(Ruling.Kind.UPHELD_IN_PART, true, null, null, null));
    }

    @Test
    void saysThatTheObjectionWasReturnedAndMended() {
        assertThat(PaperGolden.bears(
                                decision(Ruling.Kind.DISMISSED, false, "Не указаны обстоятельства.", MENDED, RULE),
                                "mended")
                        .get("ru")
                        .replaceAll("\\s+", " "))
                .contains(
                        "отказать",
                        "Причина: нарушения правил нет",
                        "29 апреля 2026 года",
                        "Основание срока рассмотрения: пункт 9 Правил");
    }

    @Test
    void saysThatItWasConsideredAsFiled() {
        assertThat(PaperGolden.bears(
                                decision(Ruling.Kind.UPHELD, false, "Мән-жайлар көрсетілмеген.", null, null),
                                "as-filed")
                        .get("kk"))
                .contains("қанағаттандырылсын")
                .doesNotContain("мерзімінің негізі");
    }

    @Test
    void saysWhatFollowsForAnApplicationThatTheCheckRefused() {
        var admits = PaperGolden.bears(decision(Ruling.Kind.UPHELD, true, true, null, null, null), "admits");
        assertThat(admits.get("ru").replaceAll("[\\s\u00a0]+", " "))
                .contains("Решение о недопуске заявки отменить. Заявку оценивают эксперты")
                .contains("в течение 2 рабочих дней")
                .contains("вносит её секретарь");
        var refused = PaperGolden.bears(decision(Ruling.Kind.UPHELD_IN_PART, false, true, null, null, null), "refused");
        assertThat(refused.get("ru")).contains("Решение о недопуске заявки остаётся в силе");
    }

    @Test
    void promisesThatContractsWaitOnlyWhereTheRulesSaySo() {
        String waits = "До рассмотрения всех возражений договоры";
        assertThat(PaperGolden.bears(
                                decision(Ruling.Kind.DISMISSED, false, false, true, true, null, null, null), "holds")
                        .get("ru")
                        .replaceAll("\\s+", " "))
                .contains(waits);
        assertThat(PaperGolden.bears(
                                decision(Ruling.Kind.DISMISSED, false, false, true, false, null, null, null),
                                "holds-nothing")
                        .get("ru")
                        .replaceAll("\\s+", " "))
                .doesNotContain(waits)
                .contains("может быть обжаловано");
    }

    @Test
    void saysWhatFollowsBeforeThereIsAResult() {
        var admits = PaperGolden.bears(
                decision(Ruling.Kind.UPHELD, true, true, false, true, null, null, null), "admits-now");
        assertThat(admits.get("ru").replaceAll("[\\s\u00a0]+", " "))
                .contains("Заявку допустить к экспертизе, конкурс продолжить")
                .doesNotContain("результат опубликован", "комиссия повторно", "договоры по конкурсу");
        var refused = PaperGolden.bears(
                decision(Ruling.Kind.DISMISSED, false, true, false, true, null, null, null), "refused-now");
        assertThat(refused.get("ru"))
                .contains("Решение о недопуске заявки остаётся в силе")
                .doesNotContain("Результат лота");
    }

    private static ObjectionDecisionContent decision(
            Ruling.Kind ruling, boolean lotAgain, String defect, Instant mendedAt, OfficialText basis) {
        return decision(ruling, lotAgain, false, defect, mendedAt, basis);
    }

    private static ObjectionDecisionContent decision(
            Ruling.Kind ruling,
            boolean lotAgain,
            boolean refused,
            String defect,
            Instant mendedAt,
            OfficialText basis) {
        return decision(ruling, lotAgain, refused, true, true, defect, mendedAt, basis);
    }

    private static ObjectionDecisionContent decision(
            Ruling.Kind ruling,
            boolean lotAgain,
            boolean refused,
            boolean result,
            boolean holds,
            String defect,
            Instant mendedAt,
            OfficialText basis) {
        return new ObjectionDecisionContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                "OB-2026-00012",
                Instant.parse("2026-04-24T18:59:59.999Z"),
                mendedAt,
                defect,
                CallFixture.FOUNDATION,
                "160240990108",
                "AP-2026-00042",
                CallFixture.TITLE,
                7,
                LOT,
                "Ауылдағы көшбасшылар мектебі",
                result ? Instant.parse("2026-04-21T06:00:00Z") : null,
                result ? "score" : "check",
                "Үшінші бағалау парағында балдар дұрыс қосылмаған",
                "Балдарды қайта есептеу",
                ruling,
                ruling == Ruling.Kind.DISMISSED
                        ? Reasons.of("reasons.objection.noBreach").told(LegalFixture.stateGrants(), "")
                        : null,
                "Бағалау парағындағы балдардың қосындысы дұрыс емес екені анықталды",
                lotAgain,
                refused,
                2,
                holds,
                basis,
                "Ахметова А. С.",
                CallFixture.HEAD);
    }
}
