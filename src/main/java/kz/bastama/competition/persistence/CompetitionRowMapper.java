package kz.bastama.competition.persistence;

import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Reasons;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the rows of the competition tables and what the domain knows. */
@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface CompetitionRowMapper {

    @Mapping(target = "intakeClosed", ignore = true) // state changes, which MapStruct takes for fluent setters
    @Mapping(target = "checkConcluded", ignore = true)
    @Mapping(target = "refusalsHeard", ignore = true)
    @Mapping(target = "published", ignore = true)
    @Mapping(target = "closingMoved", ignore = true)
    Competition toCompetition(CompetitionRow row);

    CompetitionRow toRow(Competition competition);

    Lot toLot(LotRow row);

    LotRow toRow(Lot lot);

    @Mapping(target = "withdrawn", ignore = true)
    @Mapping(target = "closed", ignore = true)
    Application toApplication(ApplicationRow row);

    ApplicationRow toRow(Application application);

    default Reasons reasons(String kept) {
        return Reasons.parse(kept);
    }

    default String reasons(Reasons reasons) {
        return reasons == null ? null : reasons.toString();
    }

    default EditionId edition(String text) {
        return EditionId.parse(text);
    }

    default String edition(EditionId edition) {
        return edition.toString();
    }
}
