package kz.bastama.legal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("legal_calendar_changes")
record ChangeRow(
        @Id UUID id,
        LocalDate day,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "before_")
        Said before,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "after_")
        Said after,

        String reason,
        String changedBy,
        Instant changedAt,

        @MappedCollection(idColumn = "change_id", keyColumn = "position")
        List<Move> moved,

        @Version Integer version) {

    /** What the calendar said of the day. */
    record Said(
            String kind,
            String nameKk,
            String nameRu,
            String nameEn,
            String certainty,
            String sourceKk,
            String sourceRu,
            String sourceEn) {}

    /** A term that moved with the change. */
    @Table("legal_calendar_change_moves")
    record Move(String caseId, String name, Instant dueBefore, Instant dueAfter) {}
}
