package kz.bastama.engine.process;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions in every query that somebody sends, also inside its or-queries and in what extends a stored filter.
 * The engine itself looks at the outermost query only, and whoever may ask for tasks could run any code
 * (CVE-2026-109432). Filters that we store keep their expressions.
 */
class QueryGuard extends CommandInterceptor {

    private static final Field EXTENDING = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");

    static {
        ReflectionUtils.makeAccessible(EXTENDING);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuseExpressions(query);
        }
        if (command instanceof AbstractExecuteFilterCmd
                && ReflectionUtils.getField(EXTENDING, command) instanceof AbstractQuery<?, ?> query) {
            refuseExpressions(query);
        }
        return next.execute(command);
    }

    private static void refuseExpressions(AbstractQuery<?, ?> query) {
        Stream<AbstractQuery<?, ?>> parts = query instanceof TaskQueryImpl tasks
                ? Stream.concat(Stream.of(query), tasks.getQueries().stream())
                : Stream.of(query);
        if (parts.anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new BadUserRequestException("Expressions are not allowed in queries");
        }
    }
}
