package kz.bastama.competition.domain;

import static kz.bastama.competition.domain.CompetitionFixture.CLOSES;
import static kz.bastama.competition.domain.CompetitionFixture.EDITION;
import static kz.bastama.competition.domain.CompetitionFixture.PLANNED;
import static kz.bastama.competition.domain.CompetitionState.ANNOUNCED;
import static kz.bastama.competition.domain.CompetitionState.CHECK;
import static kz.bastama.competition.domain.CompetitionState.COMMISSION;
import static kz.bastama.competition.domain.CompetitionState.CONCLUDED;
import static kz.bastama.competition.domain.CompetitionState.EXPERTISE;
import static kz.bastama.competition.domain.CompetitionState.NOT_HELD;
import static kz.bastama.competition.domain.CompetitionState.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.bastama.legal.OfficialText;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CompetitionTest {

    /** Every act on a competition, from which state it may be done, and where it leads. */
    enum Act {
        ANNOUNCE(CompetitionState.PLANNED, ANNOUNCED, it -> it.announced(null, EDITION, PLANNED, CLOSES)),
        MOVE_CLOSING(ANNOUNCED, ANNOUNCED, it -> it.closingMoved(CLOSES.plusSeconds(86_400))),
        CLOSE(ANNOUNCED, CHECK, it -> it.intakeClosed(true)),
        CLOSE_WITHOUT_APPLICATIONS(ANNOUNCED, NOT_HELD, it -> it.intakeClosed(false)),
        CONFIRM_CHECK(CHECK, CHECK, it -> it.checkConfirmed(OfficialText.of("Chair", "Chair"), CLOSES)),
        CONCLUDE_CHECK(CHECK, EXPERTISE, it -> it.checkConcluded(true)),
        ADMIT_NONE(CHECK, CHECK, it -> it.checkConcluded(false)),
        ADMIT_BY_OBJECTION(CHECK, EXPERTISE, it -> it.refusalsHeard(true)),
        NOT_HOLD(CHECK, NOT_HELD, it -> it.refusalsHeard(false)),
        RANK(EXPERTISE, COMMISSION, Competition::ranked),
        DECIDE(COMMISSION, RESULT, Competition::decided),
        PUBLISH(RESULT, RESULT, it -> it.published(CLOSES)),
        CONCLUDE(RESULT, CONCLUDED, Competition::concluded);

        private static final Set<Act> NEEDS_THE_CHECK =
                Set.of(CONCLUDE_CHECK, ADMIT_NONE, ADMIT_BY_OBJECTION, NOT_HOLD);

        private final CompetitionState from;
        private final CompetitionState to;
        private final UnaryOperator<Competition> step;

        Act(CompetitionState from, CompetitionState to, UnaryOperator<Competition> step) {
            this.from = from;
            this.to = to;
            this.step = step;
        }

        /** A conclusion needs its signatory, an end its publication. */
        boolean mayBeDoneOn(Competition it) {
            return it.state() == from
                    && (!NEEDS_THE_CHECK.contains(this) || it.checkedAt() != null)
                    && (this != CONCLUDE || it.publishedAt() != null);
        }
    }

    @Property(tries = 500)
    void leadsNoSequenceOfActsOutsideAndSaysWhyAnActIsRefused(@ForAll @Size(max = 25) List<Act> acts) {
        Competition it = CompetitionFixture.planned("culture");
        for (Act act : acts) {
            Competition before = it;
            if (act.mayBeDoneOn(before)) {
                it = act.step.apply(before);
                assertThat(it.state()).isEqualTo(act.to);
            } else {
                assertThatIllegalStateException()
                        .isThrownBy(() -> act.step.apply(before))
                        .withMessageContaining(before.id().toString())
                        .withMessageContaining(before.state().name());
            }
            assertThat(it.isPublic()).isEqualTo(it.state() != CompetitionState.PLANNED);
            assertThat(it.id()).isEqualTo(before.id());
            assertThat(it.edition()).isEqualTo(EDITION);
        }
    }

    @Property(tries = 500)
    void reachesItsEndsOnlyWithWhatTheyNeed(@ForAll @Size(max = 40) List<Act> acts) {
        Competition it = CompetitionFixture.planned("culture");
        for (Act act : acts) {
            if (act.mayBeDoneOn(it)) {
                it = act.step.apply(it);
            }
        }
        if (List.of(EXPERTISE, COMMISSION, RESULT, CONCLUDED).contains(it.state())) {
            assertThat(it.checkSignatory()).isNotBlank();
            assertThat(it.checkedAt()).isNotNull();
        }
        assertThat(it.state() == CONCLUDED && it.publishedAt() == null).isFalse();
    }

    @Example
    void takesWhatIsReceivedBeforeTheClosingAndNothingFromItsFirstInstantOn() {
        Competition open = CompetitionFixture.announced("culture");

        assertThat(open.receives(CLOSES.minusMillis(1))).isTrue();
        assertThat(open.receives(CLOSES)).isFalse();
        assertThat(open.receives(CLOSES.plusMillis(1))).isFalse();
        assertThat(CompetitionFixture.planned("culture").receives(PLANNED)).isFalse();
        assertThat(open.intakeClosed(true).receives(CLOSES.minusMillis(1)))
                .as("received in time, processed after the count")
                .isTrue();
        assertThat(open.intakeClosed(true).receives(CLOSES)).isFalse();
        assertThat(open.intakeClosed(false).receives(CLOSES.minusMillis(1))).isFalse();
    }

    @Example
    void movesTheClosingWithTheCalendar() {
        Competition moved = CompetitionFixture.announced("culture").closingMoved(CLOSES.plusSeconds(86_400));

        assertThat(moved.receives(CLOSES)).isTrue();
        assertThat(moved.receives(CLOSES.plusSeconds(86_400))).isFalse();
    }

    @Example
    void keepsTheDayOfItsFirstPublication() {
        Competition result = CompetitionFixture.announced("culture")
                .intakeClosed(true)
                .checkConfirmed(OfficialText.of("Chair", "Chair"), CLOSES)
                .checkConcluded(true)
                .ranked()
                .decided();

        assertThat(result.published(CLOSES).published(CLOSES.plusSeconds(60)).publishedAt())
                .isEqualTo(CLOSES);
    }
}
