package kz.bastama.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What differs between two texts of a list. */
public record Changes(List<Change> all) {

    public Changes {
        all = List.copyOf(all);
    }

    /** @param before null for an added direction; {@code after} null for a withdrawn one */
    public record Change(Direction before, Direction after) {

        public UUID directionId() {
            return (before == null ? after : before).id();
        }

        public boolean isAdded() {
            return before == null;
        }

        public boolean isWithdrawn() {
            return after == null;
        }

        /** Names of what reads differently, for example {@code amount}; empty for an added or a withdrawn one. */
        public List<String> fields() {
            List<String> fields = new ArrayList<>();
            if (before != null && after != null) {
                differs(fields, "sphere", before.sphere(), after.sphere());
                differs(fields, "title", before.title(), after.title());
                differs(fields, "goal", before.goal(), after.goal());
                differs(fields, "tasks", before.tasks(), after.tasks());
                differs(fields, "territory", before.kato(), after.kato());
                differs(fields, "type", before.grantType(), after.grantType());
                if (before.amount().compareTo(after.amount()) != 0) {
                    fields.add("amount");
                }
                differs(fields, "months", before.months(), after.months());
                differs(fields, "results", before.expectedResults(), after.expectedResults());
            }
            return fields;
        }

        private static void differs(List<String> fields, String name, Object before, Object after) {
            if (!Objects.equals(before, after)) {
                fields.add(name);
            }
        }
    }

    /** In the order of the numbers: what was changed or withdrawn, then what was added. */
    public static Changes between(List<Direction> before, List<Direction> after) {
        List<Change> changes = new ArrayList<>();
        for (Direction old : before) {
            Direction now = find(after, old.id());
            Change change = new Change(old, now);
            if (now == null || !change.fields().isEmpty()) {
                changes.add(change);
            }
        }
        after.stream().filter(now -> find(before, now.id()) == null).forEach(now -> changes.add(new Change(null, now)));
        return new Changes(changes);
    }

    private static Direction find(List<Direction> directions, UUID id) {
        return directions.stream()
                .filter(direction -> direction.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
