package kz.bastama.ngo.persistence;

import static kz.bastama.ngo.RepresentativeRight.EDIT;
import static kz.bastama.ngo.RepresentativeRight.REPORT;
import static kz.bastama.ngo.RepresentativeRight.SEND;

import java.util.EnumSet;
import java.util.Set;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.Representative;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface RepresentativeMapper {

    @Mapping(target = "rights", source = ".")
    @Mapping(target = "entitled", ignore = true)
    Representative toDomain(RepresentativeRow row);

    default RepresentativeRow toRow(Representative representative) {
        Set<RepresentativeRight> rights = representative.rights();
        return new RepresentativeRow(
                representative.id(),
                representative.version(),
                representative.organisationId(),
                representative.personId(),
                rights.contains(EDIT),
                rights.contains(SEND),
                rights.contains(REPORT),
                representative.since());
    }

    default Set<RepresentativeRight> rights(RepresentativeRow row) {
        Set<RepresentativeRight> rights = EnumSet.noneOf(RepresentativeRight.class);
        if (row.mayEdit()) {
            rights.add(EDIT);
        }
        if (row.maySend()) {
            rights.add(SEND);
        }
        if (row.mayReport()) {
            rights.add(REPORT);
        }
        return rights;
    }
}
