package kz.bastama.planning.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.Directions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DirectionListPaperTest {

    private static final Customer MINISTRY = new Customer(
            "culture",
            "050440000022",
            OfficialText.of("Келісім министрлігі", "Министерство согласия"),
            "710000000",
            new OfficialText("Министр А. Б. Сейітова", "Министр А. Б. Сеитова", "A. Seitova"),
            true);

    private final Directions directions = mock(Directions.class);
    private final Amendments amendments = mock(Amendments.class);
    private final Parties parties = mock(Parties.class);
    private final Territories territories = mock(Territories.class);
    private final DirectionListPaper paper =
            new DirectionListPaper(directions, amendments, parties, LegalFixture.editions(), territories);

    @Test
    void keepsWordingOfListOfPriorityDirections() {
        PaperGolden.holds(DirectionListFixture.rich());
    }

    @Test
    void repeatsHeadsAndKeepsEveryDirectionOfLongList() {
        Map<String, String> text = PaperGolden.bears(DirectionListFixture.lengthy(), "lengthy");

        assertThat(text.get("ru"))
                .contains("Итого", "8. повышение", "9. Повышение", "Сводные данные")
                .contains("\n2) провести уроки");
        assertThat(text.get("ru").split("Сумма, тенге", -1))
                .as("heads of the table")
                .hasSizeGreaterThan(2);
    }

    @Test
    void namesOrdersThatAmendedAndWhatTheLastOneDid() {
        Map<String, String> text =
                PaperGolden.bears(DirectionListFixture.amended(DirectionListFixture.rich()), "amended");

        assertThat(text.get("ru"))
                .contains(
                        "с изменениями, внесёнными приказом", "апреля 2026 года № 07-1", "№ 11-3", "Сокращение бюджета")
                .contains(
                        "направление исключено из перечня",
                        "направление включено в перечень",
                        "срок: было",
                        "задачи – в новой");
        assertThat(text.get("kk"))
                .contains("бұйрықпен енгізілген өзгерістер", "бағыт тізбеден алып тасталды", "Бюджет қысқартылды");
    }

    @Test
    void saysThatNothingIsApprovedWhereThereAreNoDirections() {
        Map<String, String> text = PaperGolden.bears(DirectionListFixture.of(List.of()), "none");

        assertThat(text.get("kk")).contains("бағыттар бекітілген жоқ");
        assertThat(text.get("ru")).contains("Направления на этот год не утверждены");
    }

    @Test
    @DisplayName("Law 36-III, articles 4-2 and 5: sphere, sum and the road to the approval stand in the list")
    void gathersDirectionsDiscussionCouncilAndOrder() {
        DirectionList list = approved("Министр А. Б. Сеитова");
        when(directions.of(list.id()))
                .thenReturn(List.of(direction(list, 1, "3", "3000000"), direction(list, 2, "16", "4500000")));

        String russian = PaperBench.wording(paper.of(list), "ru");

        assertThat(russian)
                .containsSubsequence("1. Бағыт 1 ru", "охрана окружающей среды", "волонтерских инициатив")
                .contains("2026 год", "№ 14-Б", "16 января 2026 года", "протокол от 5 февраля 2026 года")
                .contains("7\u00a0500\u00a0000 (семь миллионов пятьсот тысяч) тенге 00 тиын");
    }

    @Test
    void namesHeadOfCustomerInLanguageOfPaper() {
        when(directions.of(any())).thenReturn(List.of());

        assertThat(paper.of(approved("Министр А. Б. Сеитова")).signatory()).isEqualTo(MINISTRY.head());
        assertThat(paper.of(approved("Вице-министр Т. О. Қуат")).signatory().kk())
                .isEqualTo("Вице-министр Т. О. Қуат");
    }

    private DirectionList approved(String signatory) {
        when(parties.customer("culture")).thenReturn(Optional.of(MINISTRY));
        when(territories.fullName("710000000")).thenReturn(OfficialText.of("Астана қаласы", "город Астана"));
        Instant opened = Instant.parse("2026-01-05T05:00:00Z");
        return DirectionList.open(UUID.randomUUID(), "culture", 2026, LegalFixture.STATE_GRANTS, opened)
                .discussed(opened, Instant.parse("2026-01-16T18:59:59.999Z"))
                .discussionClosed()
                .summarised(OfficialText.of("Kk", "Summary"))
                .recommended(new CouncilMinutes("3", LocalDate.of(2026, 2, 5), "support", OfficialText.of("", "")))
                .approved(new ApprovalOrder("14-Б", LocalDate.of(2026, 2, 22), signatory));
    }

    private static Direction direction(DirectionList list, int number, String sphere, String amount) {
        OfficialText words = OfficialText.of("Бағыт " + number + " kk", "Бағыт " + number + " ru");
        return new Direction(
                UUID.randomUUID(),
                list.id(),
                number,
                sphere,
                words,
                words,
                words,
                words,
                "710000000",
                "short",
                new BigDecimal(amount),
                6,
                "",
                "",
                null);
    }
}
