package kz.bastama.grant.persistence;

import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.EditionId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the rows of the grants and what the domain knows. */
@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface GrantRowMapper {

    @Mapping(target = "prepared", ignore = true) // state changes, which MapStruct takes for fluent setters
    @Mapping(target = "closed", ignore = true)
    Grant toGrant(GrantRow row);

    GrantRow toRow(Grant grant);

    default EditionId edition(String text) {
        return EditionId.parse(text);
    }

    default String edition(EditionId edition) {
        return edition.toString();
    }
}
