package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.TrancheShares;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the rows of the grants and what the domain knows. */
@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface GrantRowMapper {

    @Mapping(target = "prepared", ignore = true) // state changes, which MapStruct takes for fluent setters
    @Mapping(target = "rebudgeted", ignore = true)
    @Mapping(target = "prolonged", ignore = true)
    @Mapping(target = "amended", ignore = true)
    @Mapping(target = "passedTo", ignore = true)
    @Mapping(target = "closed", ignore = true)
    @Mapping(target = "lapsed", ignore = true)
    @Mapping(target = "terminated", ignore = true)
    @Mapping(target = "failed", ignore = true)
    Grant toGrant(GrantRow row);

    GrantRow toRow(Grant grant);

    @Mapping(target = "shares", source = ".")
    @Mapping(target = "place", expression = "java(inBoth(columns.placeKk(), columns.place()))")
    @Mapping(target = "signatory", expression = "java(inBoth(columns.signatoryKk(), columns.signatory()))")
    @Mapping(
            target = "signatoryBasis",
            expression = "java(inBoth(columns.signatoryBasisKk(), columns.signatoryBasis()))")
    Agreement toAgreement(AgreementColumns columns);

    @Mapping(target = "place", source = "place.ru")
    @Mapping(target = "placeKk", source = "place.kk")
    @Mapping(target = "signatory", source = "signatory.ru")
    @Mapping(target = "signatoryKk", source = "signatory.kk")
    @Mapping(target = "signatoryBasis", source = "signatoryBasis.ru")
    @Mapping(target = "signatoryBasisKk", source = "signatoryBasis.kk")
    @Mapping(target = "firstTranchePercent", source = "shares")
    @Mapping(target = "trancheShares", source = "shares")
    AgreementColumns toColumns(Agreement agreement);

    /** An agreement of the first releases names the first share only and is paid in two. */
    default TrancheShares shares(AgreementColumns columns) {
        return columns.trancheShares() == null
                ? new TrancheShares(List.of(
                        columns.firstTranchePercent(), BigDecimal.valueOf(100).subtract(columns.firstTranchePercent())))
                : new TrancheShares(Arrays.stream(columns.trancheShares().split(","))
                        .map(BigDecimal::new)
                        .toList());
    }

    default String shares(TrancheShares shares) {
        return shares.percents().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }

    /** An agreement of the first releases was typed in Russian only. */
    default OfficialText inBoth(String kk, String ru) {
        return OfficialText.of(kk == null ? ru : kk, ru);
    }

    default BigDecimal first(TrancheShares shares) {
        return shares.first();
    }

    default EditionId edition(String text) {
        return EditionId.parse(text);
    }

    default String edition(EditionId edition) {
        return edition.toString();
    }
}
