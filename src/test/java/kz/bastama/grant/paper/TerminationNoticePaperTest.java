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
    void saysThatNothingCameAndNothingIsDemanded() {
        Map<String, String> text = PaperGolden.bears(GrantPaperFixture.notice(true), "late");

        assertThat(text.get("ru"))
                .contains("не исправлен в установленный срок", "средства, подлежащие возврату, отсутствуют")
                .contains("возвращался на исправление 1");
    }
}
