package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param trancheShares shares in per cent with commas; null where there are two, of which the first is told */
record AgreementColumns(
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal firstTranchePercent,
        String trancheShares,
        String place,
        String placeKk,
        String signatory,
        String signatoryKk,
        String signatoryBasis,
        String signatoryBasisKk) {}
