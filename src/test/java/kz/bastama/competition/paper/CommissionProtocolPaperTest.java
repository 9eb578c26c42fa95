package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Dissent;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.document.Papers;
import kz.bastama.journal.Journal;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class CommissionProtocolPaperTest {

    private static final UUID QASYMOVA = UUID.randomUUID();
    private static final UUID VOLKOV = UUID.randomUUID();
    private static final UUID LI = UUID.randomUUID();

    private final CaseFixture facts = new CaseFixture();
    private final Bodies bodies = mock(Bodies.class);
    private final Selection selection = mock(Selection.class);
    private final Proceedings proceedings = mock(Proceedings.class);
    private final CommissionProtocolPaper paper = new CommissionProtocolPaper(
            facts.competitions,
            facts.applications,
            bodies,
            mock(Detours.class),
            selection,
            facts.organisations,
            facts.parties,
            LegalFixture.editions(),
            mock(Papers.class),
            new PointCourses(bodies, selection, proceedings, LegalFixture.editions()),
            new DoneBy(mock(Journal.class)));

    @Test
    void keepsWordingOfProtocol() {
        PaperGolden.holds(ProtocolFixture.commission(3, true));
    }

    @Test
    void repeatsHeadsOverManyApplications() {
        Map<String, String> text = PaperGolden.bears(ProtocolFixture.commission(16, false), "lengthy");

        assertThat(text.get("ru").split("Средний", -1)).hasSizeGreaterThan(2);
        assertThat(text.get("kk")).contains("AP-2026-00056");
    }

    @Test
    void saysThatNobodyWon() {
        assertThat(PaperGolden.bears(ProtocolFixture.commission(0, false), "none")
                        .get("ru"))
                .contains("Заявок на рассмотрении нет.", "По лоту № 1 победитель не определён");
    }

    @Test
    void tellsVotesByNameDecisionAndReasonOfDeparture() {
        Application first = facts.sent("AP-2026-00005", "ru", "Река", "Фонд Река", new BigDecimal("3000000"));
        Application second = facts.sent("AP-2026-00001", "ru", "Лес", "Фонд Лес", new BigDecimal("2000000"));
        Application third = facts.sent("AP-2026-00009", "ru", "Поле", "Фонд Поле", new BigDecimal("1000000"));
        UUID id = facts.competition.id();
        when(bodies.meeting(id, Body.COMMISSION))
                .thenReturn(Optional.of(new Meeting(
                        LocalDate.of(2026, 4, 27),
                        LocalTime.of(15, 0),
                        OfficialText.of("Үлкен зал", "Большой зал"),
                        OfficialText.of("Лоттар", "Лоты"),
                        "Волков С. И.",
                        null)));
        when(bodies.of(id, Body.COMMISSION))
                .thenReturn(List.of(
                        member(QASYMOVA, "Қасымова Динара", "OPERATOR", Attendance.IN_PERSON),
                        member(VOLKOV, "Волков Сергей", "CUSTOMER", Attendance.REMOTE),
                        member(LI, "Ли Ольга", "NGO", Attendance.ABSENT)));
        when(selection.ranking(id))
                .thenReturn(List.of(
                        new Ranked(first.id(), facts.lot.id(), new BigDecimal("87.67"), 1, true, 3),
                        new Ranked(second.id(), facts.lot.id(), new BigDecimal("80"), 2, true, 3),
                        new Ranked(third.id(), facts.lot.id(), new BigDecimal("59.50"), 3, false, 3)));
        when(selection.votes(id))
                .thenReturn(List.of(
                        vote(first, VOLKOV, Vote.Choice.AGAINST),
                        vote(first, QASYMOVA, Vote.Choice.ABSTAIN),
                        vote(second, VOLKOV, Vote.Choice.FOR),
                        vote(second, QASYMOVA, Vote.Choice.FOR),
                        vote(third, VOLKOV, Vote.Choice.AGAINST),
                        vote(third, QASYMOVA, Vote.Choice.FOR),
                        vote(first, LI, Vote.Choice.FOR)));
        when(selection.departures(id))
                .thenReturn(Map.of(
                        first.id(), OfficialText.of("Жоба бұрынғыны қайталайды", "Проект повторяет прежний"),
                        second.id(), OfficialText.of("Соңғы дауысқа дейін", "До последнего голоса")));
        when(selection.departureCriteria(id)).thenReturn(Map.of(first.id(), "relevance"));
        when(selection.awards(id))
                .thenReturn(Map.of(
                        facts.lot.id(),
                        List.of(new Award(second.id(), second.organisationId(), 2, new BigDecimal("1900000.50")))));

        when(proceedings.hearings(id))
                .thenReturn(List.of(new Hearing(
                        first.id(),
                        "10:30",
                        true,
                        OfficialText.of("жетекші", "руководитель"),
                        OfficialText.of("Мерзімі – бір жыл", "Срок – год"))));
        when(proceedings.sums(id))
                .thenReturn(List.of(new ProposedSum(
                        second.id(), new BigDecimal("1900000.50"), OfficialText.of("Сапар аз", "Меньше поездок"))));
        when(proceedings.dissents(id))
                .thenReturn(
                        List.of(new Dissent(first.id(), VOLKOV, "Волков Сергей", "Проект нужен", CallFixture.CLOSES)));

        String text = PaperBench.wording(paper.of(facts.competition), "ru");
        assertThat(PaperBench.wording(paper.of(facts.competition), "kk"))
                .contains("таныстырылымы (10:30): өтті, баяндаушы: жетекші. Сұрақтар мен жауаптар: Мерзімі – бір жыл")
                .contains("ерекше пікір (Волков Сергей): Проект нужен", "Негіздемесі: Сапар аз")
                .contains("Үлкен зал", "Күн тәртібі Лоттар", "өлшемшарты: Жоба бұрынғыны қайталайды")
                .doesNotContain("Большой зал", "Проект повторяет прежний")
                .contains(
                        "барлық мүшелерінің 2/3 бөлігі, кемінде 2 мүше қажет",
                        "дауыс беруге құқығы бар мүшелер санынан")
                .contains("№ AP-2026-00001 өтінім бойынша кворум: қатысқаны – 2, қажеті – 2.")
                .contains(
                        "№ AP-2026-00009 өтінім бойынша грант бермеу себебі: орташа балл (59,5) өту балынан (60) төмен");
        assertThat(text)
                .contains("27 апреля 2026 года, 15:00", "Большой зал", "Повестка дня Лоты")
                .contains(
                        "требуется 2/3 от числа всех членов комиссии, не менее 2\u00a0членов", "без взявших самоотвод")
                .contains("№ AP-2026-00005 (10:30): проведена, докладчик: руководитель. Вопросы и ответы: Срок – год")
                .contains("вместо запрошенной. Обоснование: Меньше поездок")
                .contains("Особое мнение по заявке № AP-2026-00005 (Волков Сергей): Проект нужен")
                .contains("Кворум по заявке № AP-2026-00001: участвуют 2 при необходимых 2.");

        assertThat(text)
                .containsSubsequence("1 № AP-2026-00005", "отказать", "2 № AP-2026-00001", "1\u00a0900\u00a0000,50")
                .contains("№ AP-2026-00005: за – 0, против – 1 (Волков Сергей), воздержались – 1 (Қасымова Динара).")
                .contains("№ AP-2026-00001: за – 2 (Қасымова Динара, Волков Сергей), против – 0, воздержались – 0.")
                .contains("Причина отказа по заявке № AP-2026-00005: критерий «актуальность проблемы и её обоснование"
                        + " данными»: Проект повторяет прежний")
                .contains("Причина отказа по заявке № AP-2026-00009: средний балл 59,5 ниже проходного балла 60")
                .doesNotContain("До последнего голоса", "Причина отказа по заявке № AP-2026-00001")
                .contains("По лоту № 7 предоставить грант: Фонд Лес (заявка № AP-2026-00001)")
                .contains("1\u00a0900\u00a0000 (один миллион девятьсот тысяч) тенге 50 тиын");
        assertThat(text.substring(text.indexOf("3. Решение")))
                .contains("Волков С. И.", "Қасымова Динара")
                .doesNotContain("Ли Ольга");
    }

    private static Seated member(UUID id, String name, String seat, Attendance attendance) {
        return new Seated(UUID.randomUUID(), id, name, seat, attendance);
    }

    private static Vote vote(Application application, UUID person, Vote.Choice choice) {
        return new Vote(application.id(), person, choice, CallFixture.CLOSES);
    }
}
