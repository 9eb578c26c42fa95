package kz.bastama.engine.process;

import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.engine.CaseTitle;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filters that an officer finds in Tasklist, in this order. Whoever looks sees through them only the tasks of the own
 * groups, for the engine shows nobody others.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    /** Property of a filter that names its translation, {@code filter.<key>} in the messages. */
    static final String KEY = "bastama";

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        // Tasklist opens with the first: who has taken nothing yet would find it empty
        keep(
                "group",
                "Tasks of my groups",
                -40,
                "#2b5c9e",
                tasks().taskUnassigned().taskCandidateGroupInExpression("${currentUserGroups()}"));
        keep("mine", "My tasks", -30, "#1f6f54", tasks().taskAssigneeExpression("${currentUser()}"));
        keep("overdue", "Overdue", -20, "#b3261e", tasks().dueBeforeExpression("${now()}"));
        keep("all", "All open tasks", -10, "#5f6368", tasks());
    }

    private TaskQuery tasks() {
        return tasks.createTaskQuery().active();
    }

    private void keep(String key, String name, int priority, String colour, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(name));
        filter.setQuery(query.orderByDueDate().asc().orderByTaskCreateTime().asc());
        filter.setProperties(Map.of(
                KEY,
                key,
                "priority",
                priority,
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                Stream.of(CaseTitle.RUSSIAN, CaseTitle.KAZAKH)
                        .map(title -> Map.of("name", title.name(), "label", "Case"))
                        .toList()));
        filters.saveFilter(filter);
    }
}
