package kz.bastama.expert.persistence;

import java.util.UUID;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.expert.persistence.ExpertRow.LanguageRow;
import kz.bastama.expert.persistence.ExpertRow.SphereRow;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>", imports = UUID.class)
interface ExpertMapper {

    @Mapping(target = "reinstated", ignore = true)
    @Mapping(target = "prolonged", ignore = true)
    @Mapping(target = "as", ignore = true)
    RegisteredExpert toDomain(ExpertRow row);

    ExpertRow toRow(RegisteredExpert expert);

    @Mapping(target = "withActive", ignore = true)
    @Mapping(target = "as", ignore = true)
    EnteredMember toDomain(MemberRow row);

    MemberRow toRow(EnteredMember member);

    @Mapping(target = "id", expression = "java(UUID.randomUUID())")
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "declaredAt", source = "at")
    DeclarationRow toRow(ConflictDeclaration declaration);

    default String sphere(SphereRow row) {
        return row.sphere();
    }

    default SphereRow sphere(String sphere) {
        return new SphereRow(sphere);
    }

    default String language(LanguageRow row) {
        return row.language();
    }

    default LanguageRow language(String language) {
        return new LanguageRow(language);
    }
}
