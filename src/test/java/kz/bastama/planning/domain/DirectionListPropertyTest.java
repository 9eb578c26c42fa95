package kz.bastama.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** No sequence of acts, in whatever order, leads a list out of the states that the law knows. */
class DirectionListPropertyTest {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-01-20T18:59:59.999Z");
    private static final ApprovalOrder ORDER = new ApprovalOrder("14-B", LocalDate.of(2026, 2, 3), "Head");

    /** What can happen to a list, the state in which it may, and the state that it leads to. */
    enum Act {
        DISCUSS(ListState.DRAFTING, ListState.DISCUSSION, list -> list.discussed(NOW, CLOSES)),
        MOVE(ListState.DISCUSSION, ListState.DISCUSSION, list -> list.discussionMoved(CLOSES.plusSeconds(86_400))),
        CLOSE(ListState.DISCUSSION, ListState.SUMMARY, DirectionList::discussionClosed),
        SUMMARISE(ListState.SUMMARY, ListState.COUNCIL, list -> list.summarised(OfficialText.of("Kk", "Summary"))),
        SUPPORT(ListState.COUNCIL, ListState.APPROVAL, list -> list.recommended(minutes("support"))),
        CHANGE(ListState.COUNCIL, ListState.DRAFTING, list -> list.recommended(minutes("change"))),
        APPROVE(ListState.APPROVAL, ListState.APPROVED, list -> list.approved(ORDER)),
        PUBLISH(ListState.APPROVED, ListState.APPROVED, list -> list.published(NOW));

        private final ListState from;
        private final ListState to;
        private final UnaryOperator<DirectionList> act;

        Act(ListState from, ListState to, UnaryOperator<DirectionList> act) {
            this.from = from;
            this.to = to;
            this.act = act;
        }
    }

    @Property
    void anActHappensInItsStateAndNowhereElse(@ForAll @Size(max = 60) List<Act> acts) {
        DirectionList list = opened();
        for (Act act : acts) {
            ListState before = list.state();
            DirectionList after = tried(list, act);
            assertThat(after.state()).isEqualTo(before == act.from ? act.to : before);
            if (before != act.from) {
                assertThat(after).isSameAs(list);
            }
            list = after;
        }
    }

    @Property
    void eachStateHasWhatItStandsOn(@ForAll @Size(max = 60) List<Act> acts) {
        DirectionList first = opened();
        DirectionList list = first;
        for (Act act : acts) {
            list = tried(list, act);
            ListState state = list.state();
            assertThat(list.order() != null).isEqualTo(state == ListState.APPROVED);
            assertThat(list.publishedAt() == null || state == ListState.APPROVED)
                    .isTrue();
            if (state == ListState.APPROVAL || state == ListState.APPROVED) {
                assertThat(list.council().recommendation()).isEqualTo("support");
                assertThat(list.summary()).isNotNull();
            }
            if (state != ListState.DRAFTING) {
                assertThat(list.discussionClosesAt()).isAfter(list.discussionOpenedAt());
            }
            assertThat(list.takesComments(NOW)).isEqualTo(state == ListState.DISCUSSION);
        }
        assertThat(list)
                .usingRecursiveComparison()
                .comparingOnlyFields("id", "customerCode", "year", "edition", "openedAt", "version")
                .isEqualTo(first);
    }

    @Property
    void everyStateCanStillReachTheOrder(@ForAll @Size(max = 30) List<Act> acts) {
        DirectionList list = opened();
        for (Act act : acts) {
            list = tried(list, act);
        }
        Map<ListState, Act> onward = new EnumMap<>(Map.of(
                ListState.DRAFTING, Act.DISCUSS,
                ListState.DISCUSSION, Act.CLOSE,
                ListState.SUMMARY, Act.SUMMARISE,
                ListState.COUNCIL, Act.SUPPORT,
                ListState.APPROVAL, Act.APPROVE));
        while (list.state() != ListState.APPROVED) {
            list = tried(list, onward.get(list.state()));
        }

        assertThat(list.published(NOW).publishedAt()).isNotNull();
    }

    private static DirectionList tried(DirectionList list, Act act) {
        try {
            return act.act.apply(list);
        } catch (IllegalStateException refused) {
            return list;
        }
    }

    private static DirectionList opened() {
        return DirectionList.open(UUID.randomUUID(), "culture", 2026, EditionId.parse("state-grant/2025-07-01"), NOW);
    }

    private static CouncilMinutes minutes(String recommendation) {
        return new CouncilMinutes("3", LocalDate.of(2026, 1, 28), recommendation, OfficialText.of("", ""));
    }
}
