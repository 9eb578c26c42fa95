package kz.bastama.replay.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.SteppedEngine;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tasklist as officers use it: the task of a case is taken by somebody of its groups, and its form submitted. */
@Component
@Profile({"replay", "demo"})
class StaffDesk {

    private final Cases cases;
    private final SteppedEngine engine;
    private final Troupe troupe;
    private final OwnConflicts ownConflicts;

    StaffDesk(Cases cases, SteppedEngine engine, Troupe troupe, OwnConflicts ownConflicts) {
        this.cases = cases;
        this.engine = engine;
        this.troupe = troupe;
        this.ownConflicts = ownConflicts;
    }

    /** @param officer name in the file; null: the first who has a group of the task */
    List<Act.Reason> submit(UUID caseId, String key, String officer, Map<String, Object> typed) {
        StaffTask task = open(caseId, key);
        String player = officer == null ? troupe.officerOf(task.groups()) : officer;
        return troupe
                .as(player, () -> {
                    ownConflicts.none(caseId);
                    return engine.submit(task, troupe.person(player), typed);
                })
                .stream()
                .map(words -> new Act.Reason("", words))
                .toList();
    }

    /** Who would do it: the one who is named, or the first who has a group of the task. */
    String officer(UUID caseId, String key, String named) {
        return named == null ? troupe.officerOf(open(caseId, key).groups()) : named;
    }

    private StaffTask open(UUID caseId, String key) {
        List<StaffTask> open = cases.tasksOf(caseId.toString());
        return open.stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The task %s is not open; open are: %s"
                        .formatted(key, open.stream().map(StaffTask::key).collect(Collectors.joining(", ")))));
    }
}
