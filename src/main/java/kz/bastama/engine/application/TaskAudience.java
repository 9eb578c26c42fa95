package kz.bastama.engine.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.Deputies;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import org.springframework.stereotype.Service;

/** Whose the task is: of the person who took it, else of everybody in the groups to which it is offered; and of their deputies. */
@Service
class TaskAudience {

    private final Cases cases;
    private final People people;
    private final Deputies deputies;

    TaskAudience(Cases cases, People people, Deputies deputies) {
        this.cases = cases;
        this.people = people;
        this.deputies = deputies;
    }

    Optional<StaffTask> task(String caseId, String taskId) {
        return cases.tasksOf(caseId).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst();
    }

    List<Person> officers(StaffTask task) {
        Stream<Person> own = task.assignee() != null
                ? people.findByLogin(task.assignee()).stream()
                : task.groups().stream().sorted().flatMap(group -> members(group).stream());
        Map<UUID, Person> officers = new LinkedHashMap<>();
        own.flatMap(person -> Stream.concat(Stream.of(person), deputies.of(person.id()).stream()))
                .forEach(person -> officers.put(person.id(), person));
        return List.copyOf(officers.values());
    }

    private List<Person> members(String group) {
        String[] parts = group.split("\\.", 2);
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return people.withRole(role, parts.length > 1 ? parts[1] : null);
    }
}
