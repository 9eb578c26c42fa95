package kz.bastama.engine.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import org.springframework.stereotype.Service;

/** Whose the task is: of the person who took it, else of everybody in the groups to which it is offered. */
@Service
class TaskAudience {

    private final Cases cases;
    private final People people;

    TaskAudience(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    Optional<StaffTask> task(String caseId, String taskId) {
        return cases.tasksOf(caseId).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst();
    }

    List<Person> officers(StaffTask task) {
        if (task.assignee() != null) {
            return people.findByLogin(task.assignee()).stream().toList();
        }
        Map<UUID, Person> officers = new LinkedHashMap<>();
        task.groups().stream()
                .sorted()
                .flatMap(group -> members(group).stream())
                .forEach(person -> officers.put(person.id(), person));
        return List.copyOf(officers.values());
    }

    private List<Person> members(String group) {
        String[] parts = group.split("\\.", 2);
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return people.withRole(role, parts.length > 1 ? parts[1] : null);
    }
}
