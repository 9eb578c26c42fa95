package kz.bastama.legal.persistence;

import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Term;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface TermMapper {

    @Mapping(target = "movedTo", ignore = true)
    Term toDomain(TermRow row);

    TermRow toRow(Term term, UUID id, Integer version);

    default EditionId edition(String text) {
        return EditionId.parse(text);
    }

    default String text(EditionId edition) {
        return edition.toString();
    }
}
