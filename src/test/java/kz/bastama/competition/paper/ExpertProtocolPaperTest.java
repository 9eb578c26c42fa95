package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.journal.Journal;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExpertProtocolPaperTest {

    private final CaseFixture facts = new CaseFixture();
    private final Bodies bodies = mock(Bodies.class);
    private final Selection selection = mock(Selection.class);
    private final ExpertProtocolPaper paper = new ExpertProtocolPaper(
            facts.competitions,
            facts.applications,
            bodies,
            mock(Detours.class),
            selection,
            facts.organisations,
            facts.lists,
            facts.parties,
            mock(Proceedings.class),
            mock(ExpertRecusals.class),
            LegalFixture.editions(),
            new DoneBy(mock(Journal.class)));

    @Test
    void keepsWordingOfProtocol() {
        PaperGolden.holds(ProtocolFixture.experts(4));
    }

    @Test
    @DisplayName("Rules of 2022, point 42: the expert commission names the winners, and says by which rules")
    void namesWinnersByItself() {
        PaperGolden.holds(ProtocolFixture.deciding(3), "-deciding");
    }

    @Test
    void publishesTheProtocolWithoutNamesOfExperts() {
        PaperGolden.holds(extract(ProtocolFixture.experts(4)));
        for (String language : List.of("kk", "ru")) {
            assertThat(PaperBench.wording(extract(ProtocolFixture.experts(4)), language))
                    .contains("a".repeat(64), "b".repeat(64))
                    .doesNotContain(ProtocolFixture.EXPERTS)
                    .doesNotContain("Сағынтаев");
        }
    }

    private static ExpertExtractContent extract(ExpertProtocolContent protocol) {
        return ExpertExtractContent.of(ProtocolExtractTest.issued(ExpertProtocolContent.TYPE), protocol);
    }

    @Test
    void publishesTheWinnersWhomTheExpertsName() {
        PaperGolden.holds(extract(ProtocolFixture.deciding(3)), "-deciding");
    }

    @Test
    void repeatsHeadsOverManyApplications() {
        Map<String, String> text = PaperGolden.bears(ProtocolFixture.experts(26), "lengthy");

        assertThat(text.get("ru").split("Место", -1)).hasSizeGreaterThan(3);
        assertThat(text.get("kk")).contains("AP-2026-00066");
    }

    @Test
    void saysThatNoApplicationCameToExperts() {
        assertThat(PaperGolden.bears(ProtocolFixture.experts(0), "none").get("ru"))
                .contains("Заявок, допущенных к экспертизе, нет.");
    }

    @Test
    void ranksApplicationsAndTellsWhoTookPart() {
        Application first = facts.sent("AP-2026-00005", "ru", "Река", "Фонд Река", new BigDecimal("3000000"));
        Application second = facts.sent("AP-2026-00001", "ru", "Лес", "Фонд Лес", new BigDecimal("3000000"));
        when(bodies.meeting(facts.competition.id(), Body.EXPERTS))
                .thenReturn(Optional.of(new Meeting(
                        LocalDate.of(2026, 4, 20),
                        null,
                        OfficialText.of("", ""),
                        OfficialText.of("", ""),
                        "Литвинова Е. П.",
                        null)));
        when(bodies.of(facts.competition.id(), Body.EXPERTS))
                .thenReturn(Stream.of("Литвинова Елена Павловна", "Ким Александр Викторович", "Омарова Гүлнар")
                        .map(name -> new Seated(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                name,
                                null,
                                name.startsWith("Ким") ? Attendance.REMOTE : Attendance.IN_PERSON))
                        .toList());
        when(selection.ranking(facts.competition.id()))
                .thenReturn(List.of(
                        new Ranked(first.id(), facts.lot.id(), new BigDecimal("87.67"), 1, true, 3),
                        new Ranked(second.id(), facts.lot.id(), new BigDecimal("59.99"), 2, false, 3)));

        String text = PaperBench.wording(paper.of(facts.competition), "ru");

        assertThat(text)
                .containsSubsequence("Ким Александр Викторович дистанционное", "Лот № 7")
                .containsSubsequence(
                        "1 AP-2026-00005 Фонд Река", "87,67 проходной балл набран", "2 AP-2026-00001", "59,99 ниже")
                .contains("3\u00a0эксперта из 3", "не менее 2\u00a0экспертов", "проходной балл – 60");
        assertThat(text.substring(text.indexOf("3. Решение")))
                .containsSubsequence("Литвинова Е. П.", "Ким Александр Викторович", "Омарова Гүлнар")
                .doesNotContain("Литвинова Елена");
    }
}
