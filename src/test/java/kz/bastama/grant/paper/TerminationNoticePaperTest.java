package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.bastama.document.PaperGolden;
import org.junit.jupiter.api.Test;

class TerminationNoticePaperTest {

    @Test
    void keepsWordingOfNotice() {
        PaperGolden.holds(GrantPaperFixture.notice(false));
    }

    @Test
    void saysThatNoReportEverCame() {
        Map<String, String> text = PaperGolden.bears(GrantPaperFixture.noReport(), "missing");

        assertThat(text.get("ru"))
                .contains("Уведомление о расторжении договора", "не представлен", "1. Основания расторжения")
                .doesNotContain("отказ", "возвращался");
        assertThat(text.get("kk")).contains("есеп бермеді").doesNotContain("қабылдаудан");
    }

    @Test
    void saysThatNothingCameAndNothingIsDemanded() {
        Map<String, String> text = PaperGolden.bears(GrantPaperFixture.notice(true), "late");

        assertThat(text.get("ru"))
                .contains("не исправлен в установленный срок", "средства, подлежащие возврату, отсутствуют")
                .contains("возвращался на исправление 1");
    }
}
