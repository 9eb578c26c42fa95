package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.bastama.BastamaTest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
@DisplayName("CVE-2026-109432")
class QueryGuardTest {

    private static final String HARMLESS = "${now()}";

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Test
    void refusesExpressionInQuery() {
        refuses(() -> tasks.createTaskQuery().dueAfterExpression(HARMLESS).list());
        refuses(() -> tasks.createTaskQuery().dueAfterExpression(HARMLESS).count());
    }

    @Test
    void refusesExpressionHiddenInOrQuery() {
        TaskQuery hidden =
                tasks.createTaskQuery().or().dueAfterExpression(HARMLESS).endOr();

        refuses(hidden::list);
        refuses(hidden::count);
        refuses(() -> hidden.listPage(0, 1));
        refuses(hidden::singleResult);
    }

    @Test
    void refusesExpressionInWhatExtendsFilter() {
        String filter = filters.createFilterQuery()
                .filterName("My tasks")
                .singleResult()
                .getId();

        refuses(() -> filters.list(filter, tasks.createTaskQuery().dueAfterExpression(HARMLESS)));
        refuses(() -> filters.list(
                filter,
                tasks.createTaskQuery().or().dueAfterExpression(HARMLESS).endOr()));
        refuses(() -> filters.count(
                filter,
                tasks.createTaskQuery().or().dueAfterExpression(HARMLESS).endOr()));
    }

    @Test
    void leavesOrdinaryOrQueriesAlone() {
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskName("A")
                        .taskName("B")
                        .endOr()
                        .list())
                .isEmpty();
    }

    private static void refuses(Runnable query) {
        assertThatExceptionOfType(BadUserRequestException.class).isThrownBy(query::run);
    }
}
