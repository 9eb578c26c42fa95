package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.AttachmentFixture;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import org.junit.jupiter.api.Test;

class ReceiptPaperTest {

    private final CaseFixture facts = new CaseFixture();
    private final ReceiptPaper paper = new ReceiptPaper(
            new SentApplicationFacts(facts.competitions, facts.organisations, facts.parties), facts.attachments);

    @Test
    void keepsWordingOfReceipt() {
        PaperGolden.holds(CallFixture.receipt(CallFixture.FOUNDATION, "Ауылдағы көшбасшылар мектебі"));
    }

    @Test
    void bearsLongNames() {
        PaperGolden.bears(
                CallFixture.receipt(CallFixture.ASSOCIATION, "Өңірлердегі әлеуметтік оңалтуорталықтары ".repeat(12)),
                "lengthy");
    }

    @Test
    void tellsNumberMillisecondAndDigestOfApplication() {
        UUID file = UUID.randomUUID();
        Application sent = facts.sent("AP-2026-00042", "kk", "Жоба", "Фонд", new BigDecimal("3500000"));

        when(facts.attachments.of(sent.id()))
                .thenReturn(List.of(AttachmentFixture.file(file, "charter", "charter.pdf", null)));

        String text = PaperBench.wording(paper.of(sent, facts.competition), "ru");

        assertThat(text)
                .contains(
                        "23 марта 2026 года в 18:29:59.999",
                        "под № AP-2026-00042",
                        "Фонд",
                        "БИН 160240990108",
                        "№ 7. Лот ru")
                .contains("3\u00a0500\u00a0000 (три миллиона пятьсот тысяч) тенге 00 тиын", "8\u00a0месяцев")
                .contains("charter.pdf", "1024")
                .contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
