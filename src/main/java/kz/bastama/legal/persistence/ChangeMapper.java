package kz.bastama.legal.persistence;

import java.time.LocalDate;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.domain.CalendarChange;
import kz.bastama.legal.domain.CalendarDay;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface ChangeMapper {

    @Mapping(target = "day", source = "after.date")
    @Mapping(target = "changedBy", source = "by")
    @Mapping(target = "changedAt", source = "at")
    @Mapping(target = "version", ignore = true)
    ChangeRow toRow(CalendarChange change);

    @Mapping(target = "nameKk", source = "name.kk")
    @Mapping(target = "nameRu", source = "name.ru")
    @Mapping(target = "nameEn", source = "name.en")
    @Mapping(target = "certainty", source = "basis.certainty")
    @Mapping(target = "sourceKk", source = "basis.source.kk")
    @Mapping(target = "sourceRu", source = "basis.source.ru")
    @Mapping(target = "sourceEn", source = "basis.source.en")
    ChangeRow.Said said(CalendarDay day);

    @Mapping(target = "dueBefore", source = "from")
    @Mapping(target = "dueAfter", source = "to")
    ChangeRow.Move move(TermMoved moved);

    @Mapping(target = "before", expression = "java(row.before() == null ? null : day(row.before(), row.day()))")
    @Mapping(target = "after", expression = "java(day(row.after(), row.day()))")
    @Mapping(target = "by", source = "changedBy")
    @Mapping(target = "at", source = "changedAt")
    CalendarChange toDomain(ChangeRow row);

    @Mapping(target = "date", source = "date")
    @Mapping(target = "name.kk", source = "said.nameKk")
    @Mapping(target = "name.ru", source = "said.nameRu")
    @Mapping(target = "name.en", source = "said.nameEn")
    @Mapping(target = "basis.certainty", source = "said.certainty")
    @Mapping(target = "basis.source.kk", source = "said.sourceKk")
    @Mapping(target = "basis.source.ru", source = "said.sourceRu")
    @Mapping(target = "basis.source.en", source = "said.sourceEn")
    CalendarDay day(ChangeRow.Said said, LocalDate date);

    @Mapping(target = "from", source = "dueBefore")
    @Mapping(target = "to", source = "dueAfter")
    TermMoved moved(ChangeRow.Move move);
}
