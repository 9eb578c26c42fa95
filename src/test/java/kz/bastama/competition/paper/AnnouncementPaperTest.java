package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.LegalFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnnouncementPaperTest {

    private final CaseFixture facts = new CaseFixture();
    private final AnnouncementPaper paper = new AnnouncementPaper(
            facts.competitions, facts.lists, facts.parties, LegalFixture.editions(), facts.territories);

    @Test
    void keepsWordingOfAnnouncement() {
        PaperGolden.holds(CallFixture.announcement("short", 3));
    }

    @Test
    void repeatsHeadsOverManyLots() {
        Map<String, String> text = PaperGolden.bears(CallFixture.announcement("long", 16), "lengthy");

        assertThat(text.get("ru").split("Направление и сфера", -1)).hasSizeGreaterThan(2);
        assertThat(text.get("ru")).contains("материальной базой и описать её");
    }

    @Test
    @DisplayName("Law 36-III, article 6-1, points 2, 4, 5: bounds, grounds and share come from the edition")
    void tellsRulesOfEdition() {
        String text = PaperBench.wording(paper.of(facts.competition), "ru");

        assertThat(text)
                .contains("срок от 3 до 12\u00a0месяцев; сумма от 500 до 3\u00a0000 МРП")
                .contains("не более 10\u00a0% суммы гранта")
                .contains("в реестре недобросовестных участников", "Проходной балл – 60", "Итого 100");
    }

    @Test
    void tellsLotsOrderAndLastMomentOfIntake() {
        String text = PaperBench.wording(paper.of(facts.competition), "kk");

        assertThat(text)
                .contains("2026 жылғы 27 ақпандағы № 14-Б бұйрықпен")
                .contains("2026 жылғы 23 наурыз, сағат 18:30 (Астана уақыты)")
                .contains("7 Лот kk", "9\u00a0000\u00a0000,00", "Басқарма төрағасы");
    }
}
