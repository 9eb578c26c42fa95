package kz.bastama.legal.persistence;

import kz.bastama.legal.domain.CalendarDay;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface DayMapper {

    @Mapping(target = "date", source = "day")
    @Mapping(target = "name.kk", source = "nameKk")
    @Mapping(target = "name.ru", source = "nameRu")
    @Mapping(target = "name.en", source = "nameEn")
    @Mapping(target = "basis.certainty", source = "certainty")
    @Mapping(target = "basis.source.kk", source = "sourceKk")
    @Mapping(target = "basis.source.ru", source = "sourceRu")
    @Mapping(target = "basis.source.en", source = "sourceEn")
    CalendarDay toDomain(DayRow row);

    @Mapping(target = "day", source = "day.date")
    @Mapping(target = "kind", source = "day.kind")
    @Mapping(target = "nameKk", source = "day.name.kk")
    @Mapping(target = "nameRu", source = "day.name.ru")
    @Mapping(target = "nameEn", source = "day.name.en")
    @Mapping(target = "certainty", source = "day.basis.certainty")
    @Mapping(target = "sourceKk", source = "day.basis.source.kk")
    @Mapping(target = "sourceRu", source = "day.basis.source.ru")
    @Mapping(target = "sourceEn", source = "day.basis.source.en")
    DayRow toRow(CalendarDay day, Integer version);
}
