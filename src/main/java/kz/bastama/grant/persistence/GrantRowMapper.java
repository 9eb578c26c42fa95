package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.TrancheShares;
import kz.bastama.legal.EditionId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the rows of the grants and what the domain knows. */
@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface GrantRowMapper {

    @Mapping(target = "prepared", ignore = true) // state changes, which MapStruct takes for fluent setters
    @Mapping(target = "closed", ignore = true)
    @Mapping(target = "lapsed", ignore = true)
    @Mapping(target = "terminated", ignore = true)
    @Mapping(target = "failed", ignore = true)
    Grant toGrant(GrantRow row);

    GrantRow toRow(Grant grant);

    @Mapping(target = "shares", source = ".")
    Agreement toAgreement(AgreementColumns columns);

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
