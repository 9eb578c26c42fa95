package kz.bastama.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DirectionListTest {

    private static final Instant OPENED = Instant.parse("2026-01-05T05:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-01-20T18:59:59.999Z");

    private final DirectionList drafting = DirectionList.open(
            UUID.randomUUID(), "culture", 2026, new EditionId("state-grant", LocalDate.of(2025, 7, 1)), OPENED);
    private final DirectionList beforeCouncil = drafting.discussed(OPENED, CLOSES)
            .discussionClosed()
            .summarised(OfficialText.of("Kk", "Two comments, both accepted"));

    @Test
    void takesCommentsUpToTheLastInstantOfTheDiscussion() {
        DirectionList open = drafting.discussed(OPENED, CLOSES);

        assertThat(open.takesComments(CLOSES)).isTrue();
        assertThat(open.takesComments(CLOSES.plusMillis(1))).isFalse();
        assertThat(drafting.takesComments(OPENED)).isFalse();
    }

    @Test
    @DisplayName("Law 36-III, article 4-2: a supported list goes on to the order")
    void goesToTheOrderWhenTheCouncilSupportsIt() {
        DirectionList supported = beforeCouncil.recommended(minutes("support"));

        assertThat(supported.state()).isEqualTo(ListState.APPROVAL);
        assertThat(supported.approved(order()).state()).isEqualTo(ListState.APPROVED);
    }

    @Test
    void goesBackToDraftingWithTheMinutesWhenTheCouncilWantsChanges() {
        DirectionList back = beforeCouncil.recommended(minutes("change"));

        assertThat(back.isDrafting()).isTrue();
        assertThat(back.council().number()).isEqualTo("3");
    }

    @Test
    void cannotBeApprovedBeforeTheCouncil() {
        assertThatThrownBy(() -> beforeCouncil.approved(order()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COUNCIL");
    }

    @Test
    void keepsTheDayOfItsFirstPublication() {
        DirectionList approved = beforeCouncil.recommended(minutes("support")).approved(order());
        Instant first = Instant.parse("2026-02-04T04:00:00Z");

        assertThat(approved.published(first).published(first.plusSeconds(60)).publishedAt())
                .isEqualTo(first);
    }

    private static CouncilMinutes minutes(String recommendation) {
        return new CouncilMinutes("3", LocalDate.of(2026, 1, 28), recommendation, OfficialText.of("", ""));
    }

    private static ApprovalOrder order() {
        return new ApprovalOrder("14-B", LocalDate.of(2026, 2, 3), "Head");
    }
}
