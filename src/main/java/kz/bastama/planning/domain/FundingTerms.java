package kz.bastama.planning.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bastama.legal.OfficialText;

/**
 * What one agreement on financing says: the first one, or an additional one that takes its place.
 *
 * @param revision 1 for the agreement, from 2 for the additional ones
 * @param listTotal money of the approved list when this one became due, in tenge
 * @param reason why an additional one is due, or empty
 * @param sum agreed in all, in tenge; null until the customer offered it
 * @param remark why the operator sent it back, or null
 * @param concludedOn null until both sides agreed
 */
@RecordBuilder
public record FundingTerms(
        int revision,
        BigDecimal listTotal,
        String reason,
        BigDecimal sum,
        OfficialText place,
        String customerSignatory,
        OfficialText customerBasis,
        String remark,
        LocalDate concludedOn,
        String operatorSignatory,
        OfficialText operatorBasis) {

    static FundingTerms due(int revision, BigDecimal listTotal, String reason) {
        return FundingTermsBuilder.builder()
                .revision(revision)
                .listTotal(listTotal)
                .reason(reason)
                .build();
    }

    public boolean isConcluded() {
        return concludedOn != null;
    }

    public boolean isAdditional() {
        return revision > 1;
    }
}
