package kz.bastama.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever is agreed, sent, lost, cut and given back, no tenge comes from nowhere and none is lost. */
class FundingPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final DirectionList LIST = DirectionList.open(
            UUID.randomUUID(), "culture", 2026, EditionId.parse("state-grant/2025-07-01"), Instant.EPOCH);

    @Property
    void neverSendsMoreThanIsAgreed(
            @ForAll @LongRange(min = 1, max = 1_000_000) long agreed,
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 400_000) Long> orders,
            @ForAll @Size(12) List<Boolean> arrives) {
        Funding funding = concluded(tiyn(agreed));
        for (int at = 0; at < orders.size(); at++) {
            BigDecimal sum = tiyn(orders.get(at));
            Funding before = funding;
            if (sum.compareTo(funding.toTransfer()) > 0) {
                assertThatIllegalStateException().isThrownBy(() -> before.transferred(sum, "1", DAY));
                continue;
            }
            Funding sent = funding.transferred(sum, "1", DAY);
            assertThatIllegalStateException().isThrownBy(() -> sent.transferred(sum, "2", DAY));
            funding = arrives.get(at) ? sent.receiptConfirmed(DAY) : sent.struck("Lost");
            assertThat(funding.received())
                    .isEqualByComparingTo(before.received().add(arrives.get(at) ? sum : BigDecimal.ZERO));
            assertThat(funding.sent().add(funding.toTransfer())).isEqualByComparingTo(funding.agreed());
        }
        assertThat(funding.received()).isLessThanOrEqualTo(funding.agreed());
        assertThat(funding.next() == FundingStep.NOTHING)
                .isEqualTo(funding.received().compareTo(funding.agreed()) == 0);
    }

    @Property
    void holdsExactlyWhatIsAgreedOnceACutIsGivenBack(
            @ForAll @LongRange(min = 1, max = 1_000_000) long agreed,
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 0, max = 1_000_000) long anew) {
        BigDecimal sent = tiyn(part).min(tiyn(agreed));
        Funding funding = concluded(tiyn(agreed));
        if (sent.signum() > 0) {
            funding = funding.transferred(sent, "1", DAY).receiptConfirmed(DAY);
        }
        Funding cut = funding.reopened(tiyn(anew), "Cut");
        assertThat(cut.next()).isEqualTo(FundingStep.AGREE);
        assertThat(cut.agreed()).as("until the other is concluded").isEqualByComparingTo(tiyn(agreed));
        Funding after = conclude(cut, tiyn(anew));

        assertThat(after.toReturn())
                .isEqualByComparingTo(sent.subtract(tiyn(anew)).max(BigDecimal.ZERO));
        if (after.next() == FundingStep.RETURN) {
            after = after.moneyReturned("2", DAY);
            assertThat(after.received()).isEqualByComparingTo(after.agreed());
            assertThat(after.next()).isEqualTo(FundingStep.NOTHING);
        }
        assertThat(after.received().add(after.toTransfer())).isEqualByComparingTo(after.agreed());
    }

    private static Funding concluded(BigDecimal sum) {
        return conclude(Funding.open(UUID.randomUUID(), LIST, sum, Instant.EPOCH), sum);
    }

    private static Funding conclude(Funding funding, BigDecimal sum) {
        return funding.offered(
                        sum, OfficialText.of("Kk Astana", "Astana"), "Head", OfficialText.of("Kk Statute", "Statute"))
                .concluded(DAY, "Director", OfficialText.of("Kk Charter", "Charter"));
    }

    private static BigDecimal tiyn(long count) {
        return BigDecimal.valueOf(count, 2);
    }
}
