package kz.bastama.planning.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/**
 * How the operator gets the money of a programme for a year: the agreement on financing that customer and operator conclude
 * over an approved list, the additional agreements when the list is amended, and the transfers. State grants are given
 * through the operator (Law 36-III, article 6-1, point 3).
 *
 * @param terms the agreement and the additional ones, in their order; the last one may be in work
 * @param transfers in the order of recording
 */
@RecordBuilder
public record Funding(
        UUID id,
        UUID listId,
        String customerCode,
        int year,
        EditionId edition,
        FundingState state,
        Instant openedAt,
        List<FundingTerms> terms,
        List<Transfer> transfers,
        Integer version) {

    public Funding {
        terms = List.copyOf(terms);
        transfers = List.copyOf(transfers);
    }

    public static Funding open(UUID id, DirectionList list, BigDecimal listTotal, Instant at) {
        return FundingBuilder.builder()
                .id(id)
                .listId(list.id())
                .customerCode(list.customerCode())
                .year(list.year())
                .edition(list.edition())
                .state(FundingState.DRAFT)
                .openedAt(at)
                .terms(List.of(FundingTerms.due(1, listTotal, "")))
                .transfers(List.of())
                .build();
    }

    /** The agreement as it was last concluded. */
    public Optional<FundingTerms> inForce() {
        return terms.stream().filter(FundingTerms::isConcluded).reduce((earlier, later) -> later);
    }

    /** The agreement that is being written or agreed on. */
    public Optional<FundingTerms> inWork() {
        return terms.stream().filter(one -> !one.isConcluded()).findFirst();
    }

    /** Agreed in all, in tenge; zero before the first agreement. */
    public BigDecimal agreed() {
        return inForce().map(FundingTerms::sum).orElse(BigDecimal.ZERO);
    }

    /** On its way to the operator or with it, less what went back. */
    public BigDecimal sent() {
        return total(transfers.stream().filter(one -> one.state() != Transfer.State.STRUCK));
    }

    /** With the operator, as it confirmed. */
    public BigDecimal received() {
        return total(transfers.stream().filter(one -> one.state() == Transfer.State.RECEIVED));
    }

    /** What the customer has yet to send. */
    public BigDecimal toTransfer() {
        return agreed().subtract(sent()).max(BigDecimal.ZERO);
    }

    /** What the operator holds beyond the agreement, after an additional one over less. */
    public BigDecimal toReturn() {
        return received().subtract(agreed()).max(BigDecimal.ZERO);
    }

    /** The transfer whose receipt the operator has not answered. */
    public Optional<Transfer> onTheWay() {
        return transfers.stream()
                .filter(one -> one.state() == Transfer.State.SENT)
                .findFirst();
    }

    public Funding offered(BigDecimal sum, OfficialText place, String signatory, OfficialText basis) {
        expect(FundingState.DRAFT);
        FundingTerms offered = FundingTermsBuilder.builder(inWork().orElseThrow())
                .sum(sum)
                .place(place)
                .customerSignatory(signatory)
                .customerBasis(basis)
                .remark(null)
                .build();
        return with(offered).state(FundingState.OFFERED).build();
    }

    public Funding sentBack(String remark) {
        expect(FundingState.OFFERED);
        FundingTerms back = FundingTermsBuilder.builder(inWork().orElseThrow())
                .remark(remark)
                .build();
        return with(back).state(FundingState.DRAFT).build();
    }

    public Funding concluded(LocalDate on, String signatory, OfficialText basis) {
        expect(FundingState.OFFERED);
        FundingTerms concluded = FundingTermsBuilder.builder(inWork().orElseThrow())
                .concludedOn(on)
                .operatorSignatory(signatory)
                .operatorBasis(basis)
                .build();
        return with(concluded).state(FundingState.IN_FORCE).build();
    }

    /** An additional agreement becomes due; one that is in work takes the new reason over. */
    public Funding reopened(BigDecimal listTotal, String reason) {
        if (inWork().isPresent()) {
            return with(FundingTermsBuilder.builder(inWork().get())
                            .listTotal(listTotal)
                            .reason(inWork().get().isAdditional() ? reason : "")
                            .build())
                    .build();
        }
        List<FundingTerms> more = new ArrayList<>(terms);
        more.add(FundingTerms.due(terms.size() + 1, listTotal, reason));
        return FundingBuilder.builder(this)
                .terms(more)
                .state(FundingState.DRAFT)
                .build();
    }

    /** @throws IllegalStateException when it would exceed the agreement, or another transfer is on the way */
    public Funding transferred(BigDecimal sum, String orderNumber, LocalDate paidOn) {
        if (sum.compareTo(toTransfer()) > 0 || onTheWay().isPresent()) {
            throw new IllegalStateException("Funding " + id + " has " + toTransfer() + " left to transfer, not " + sum);
        }
        return with(new Transfer(
                transfers.size() + 1,
                Transfer.Kind.TO_OPERATOR,
                sum,
                orderNumber,
                paidOn,
                Transfer.State.SENT,
                null,
                null));
    }

    public Funding receiptConfirmed(LocalDate on) {
        return with(onTheWay().orElseThrow().received(on));
    }

    public Funding struck(String why) {
        return with(onTheWay().orElseThrow().struck(why));
    }

    /** The operator gives back what it holds beyond the agreement. */
    public Funding moneyReturned(String orderNumber, LocalDate paidOn) {
        return with(new Transfer(
                transfers.size() + 1,
                Transfer.Kind.BACK_TO_CUSTOMER,
                toReturn(),
                orderNumber,
                paidOn,
                Transfer.State.RECEIVED,
                paidOn,
                null));
    }

    public Funding settled() {
        expect(FundingState.IN_FORCE);
        return FundingBuilder.builder(this).state(FundingState.SETTLED).build();
    }

    /** What has to happen now. */
    public FundingStep next() {
        if (inWork().isPresent()) {
            return FundingStep.AGREE;
        }
        if (toReturn().signum() > 0) {
            return FundingStep.RETURN;
        }
        return toTransfer().signum() > 0 ? FundingStep.TRANSFER : FundingStep.NOTHING;
    }

    private FundingBuilder with(FundingTerms changed) {
        return FundingBuilder.builder(this)
                .terms(terms.stream()
                        .map(one -> one.revision() == changed.revision() ? changed : one)
                        .toList());
    }

    private Funding with(Transfer changed) {
        List<Transfer> all = new ArrayList<>(transfers);
        all.removeIf(one -> one.number() == changed.number());
        all.add(changed);
        return FundingBuilder.builder(this).transfers(all).build();
    }

    private static BigDecimal total(Stream<Transfer> transfers) {
        return transfers.map(Transfer::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void expect(FundingState expected) {
        if (state != expected) {
            throw new IllegalStateException("Funding " + id + " is in " + state + ", not in " + expected);
        }
    }
}
