package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.SuccessionContent.Standing;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class SuccessionPaperTest {

    private static final OfficialText LOT = OfficialText.of(
            "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
            "Повышение участия сельской молодёжи в общественной жизни");
    private static final List<String> MEMBERS = List.of(
            "Қасымова Динара Нұрланқызы",
            "Волков Сергей Иванович",
            "Әбенов Талғат Серікұлы",
            "Ніязова Ұлжан Өмірқызы",
            "Ли Ольга Петровна");

    @Test
    void keepsWordingOfProtocol() {
        PaperGolden.holds(content(
                SigningFailed.Cause.REFUSED,
                sitting(),
                place(1, Standing.FELL),
                place(2, Standing.PASSED_OVER),
                place(3, Standing.TOO_DEAR),
                place(4, Standing.NAMED),
                place(5, Standing.WAITING),
                place(6, Standing.BELOW_PASS)));
    }

    @Test
    void keepsWordingOfExtractAndNamesNoMember() {
        ProtocolExtractContent extract = ProtocolExtract.of(
                ProtocolExtractTest.issued(SuccessionContent.PROTOCOL),
                content(
                        SigningFailed.Cause.REFUSED,
                        sitting(),
                        place(1, Standing.FELL),
                        place(2, Standing.PASSED_OVER),
                        place(3, Standing.NAMED)));
        PaperGolden.holds(extract);
        assertThat(PaperBench.wording(extract, "ru")).doesNotContain(MEMBERS).doesNotContain("Волков");
    }

    @Test
    void keepsWordingOfDecision() {
        PaperGolden.holds(content(
                SigningFailed.Cause.LAPSED,
                null,
                place(1, Standing.AWARDED),
                place(2, Standing.FELL),
                place(3, Standing.NAMED)));
    }

    @Test
    void saysThatNobodyIsLeft() {
        Map<String, String> decision = PaperGolden.bears(
                content(SigningFailed.Cause.LAPSED, null, place(1, Standing.FELL), place(2, Standing.BELOW_PASS)),
                "nobody");
        Map<String, String> protocol = PaperGolden.bears(
                content(
                        SigningFailed.Cause.LAPSED,
                        sitting(new QuorumRule("1/2", false)),
                        place(1, Standing.FELL),
                        place(2, Standing.PASSED_OVER)),
                "nobody");

        assertThat(decision.get("ru"))
                .containsPattern("не\\s+определён:\\s+нет\\s+заявки")
                .contains("повторный");
        assertThat(protocol.get("ru"))
                .containsPattern("получатель\\s+не\\s+определён\\.")
                .containsPattern("требуется\\s+1/2\\s+от\\s+числа\\s+всех\\s+членов")
                .containsPattern("включая\\s+взявших\\s+самоотвод")
                .contains("повторный");
    }

    private static SuccessionContent content(
            SigningFailed.Cause cause, SuccessionContent.Sitting sitting, SuccessionContent.Place... places) {
        return new SuccessionContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                LegalFixture.stateGrants().title(),
                1,
                LOT,
                new SuccessionContent.Fallen(
                        "AP-2026-00001",
                        CallFixture.FOUNDATION,
                        new BigDecimal("12480350.75"),
                        "CP-2026-00004",
                        LocalDate.of(2026, 4, 27),
                        cause,
                        Instant.parse("2026-05-18T05:00:00Z")),
                new BigDecimal("12480350.75"),
                List.of(places),
                sitting,
                CallFixture.HEAD);
    }

    private static SuccessionContent.Sitting sitting() {
        return sitting(new QuorumRule("2/3", true));
    }

    private static SuccessionContent.Sitting sitting(QuorumRule rule) {
        return new SuccessionContent.Sitting(
                LocalDate.of(2026, 5, 22),
                LocalTime.of(10, 30),
                OfficialText.of("Астана қаласы, Бастама көшесі, 1", "город Астана, улица Бастама, 1"),
                OfficialText.of("№ 1 лот бойынша рейтингтегі келесі алушы", "О следующем по рейтингу по лоту № 1"),
                "Қасымова Д. Н.",
                "Төлегенова Әлия Маратқызы",
                MEMBERS.stream()
                        .map(name -> new SuccessionContent.Member(
                                name,
                                List.of("OPERATOR", "CUSTOMER", "NGO").get(MEMBERS.indexOf(name) % 3),
                                MEMBERS.indexOf(name) < 4))
                        .toList(),
                4,
                4,
                rule);
    }

    private static SuccessionContent.Place place(int rank, Standing standing) {
        boolean voted = standing == Standing.NAMED || standing == Standing.PASSED_OVER;
        Vote.Choice choice = standing == Standing.NAMED ? Vote.Choice.FOR : Vote.Choice.AGAINST;
        return new SuccessionContent.Place(
                rank,
                "AP-2026-0000" + rank,
                rank % 2 == 1 ? CallFixture.FOUNDATION : CallFixture.ASSOCIATION,
                "Ауылдағы көшбасшылар мектебі",
                new BigDecimal(92 - 6 * rank),
                standing == Standing.TOO_DEAR ? new BigDecimal("14000000") : new BigDecimal("9900000"),
                standing,
                voted
                        ? List.of(
                                new CommissionProtocolContent.RollCall(MEMBERS.get(0), choice),
                                new CommissionProtocolContent.RollCall(MEMBERS.get(1), choice),
                                new CommissionProtocolContent.RollCall(MEMBERS.get(2), Vote.Choice.ABSTAIN),
                                new CommissionProtocolContent.RollCall(MEMBERS.get(3), Vote.Choice.RECUSED))
                        : List.of(),
                standing == Standing.PASSED_OVER ? LegalFixture.stateGrants().title("criteria.team") : null,
                standing == Standing.PASSED_OVER
                        ? OfficialText.of(
                                "ұйымның негізгі мамандары осы жылы өзге жобада істейді",
                                "ключевые специалисты заняты в другом проекте")
                        : null);
    }
}
