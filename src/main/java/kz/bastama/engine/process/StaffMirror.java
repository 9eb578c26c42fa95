package kz.bastama.engine.process;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.Deputies;
import kz.bastama.account.DeputyshipBegan;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.PersonChanged;
import kz.bastama.account.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the engine's users and memberships the same as the accounts of staff. Only staff: organisations, experts and members
 * are unknown to the engine. Nobody signs in to the engine itself, so no password is kept there.
 */
@Component
class StaffMirror implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final TaskService tasks;
    private final StaffGroups groups;
    private final People people;
    private final Deputies deputies;

    StaffMirror(IdentityService identity, TaskService tasks, StaffGroups groups, People people, Deputies deputies) {
        this.identity = identity;
        this.tasks = tasks;
        this.groups = groups;
        this.people = people;
        this.deputies = deputies;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .flatMap(role -> people.withRole(role, null).stream())
                .distinct()
                .forEach(this::mirror);
    }

    @EventListener
    @Transactional
    void mirror(PersonChanged changed) {
        mirror(changed.person());
    }

    /** What the absent person had taken waits for the others of the groups, the deputy among them. */
    @EventListener
    @Transactional
    void lend(DeputyshipBegan began) {
        mirror(began.deputy());
        String login = began.absent().login();
        tasks.createTaskQuery().taskAssignee(login).list().forEach(task -> {
            tasks.setVariableLocal(task.getId(), DeputyRecord.TAKEN_FROM, login);
            tasks.setAssignee(task.getId(), null);
        });
    }

    private void mirror(Person person) {
        Set<String> wanted = person.active() ? groupsOf(person) : Set.of();
        User user = identity.createUserQuery().userId(person.login()).singleResult();
        if (wanted.isEmpty() && user == null) {
            return;
        }
        if (wanted.isEmpty()) {
            identity.deleteUser(person.login());
        } else {
            save(person, user == null ? identity.newUser(person.login()) : user);
            join(person.login(), wanted);
        }
        giveBackTasks(person.login(), wanted);
    }

    private Set<String> groupsOf(Person person) {
        return Stream.concat(person.rights().stream(), deputies.lentTo(person.id()).stream())
                .filter(right -> right.role().isStaff())
                .map(groups::groupOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void save(Person person, User user) {
        user.setFirstName(person.name());
        user.setLastName("");
        user.setEmail(person.email());
        identity.saveUser(user);
    }

    private void join(String login, Set<String> wanted) {
        Set<String> present = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        present.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(login, group));
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(login, group));
    }

    /** A task that somebody took and may no longer do waits for the others of its group again. */
    private void giveBackTasks(String login, Set<String> groups) {
        tasks.createTaskQuery().taskAssignee(login).list().stream()
                .filter(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .noneMatch(group -> group != null && groups.contains(group)))
                .forEach(task -> tasks.setAssignee(task.getId(), null));
    }
}
