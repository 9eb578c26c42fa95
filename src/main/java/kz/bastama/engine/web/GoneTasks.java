package kz.bastama.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.account.CurrentActor;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Somebody else has done the task meanwhile: that is told as a conflict, not as the failure that the engine would make of it,
 * with a stack trace in the log.
 */
class GoneTasks extends OncePerRequestFilter {

    private static final Pattern ACTED_UPON =
            Pattern.compile("/camunda/api/engine/engine/default/task/([^/]+)/(submit-form|claim|unclaim)");

    private final Predicate<String> open;
    private final CurrentActor actor;
    private final MessageSource texts;
    private final ObjectMapper json;

    /** @param open whether the task of that id is there still */
    GoneTasks(Predicate<String> open, CurrentActor actor, MessageSource texts, ObjectMapper json) {
        this.open = open;
        this.actor = actor;
        this.texts = texts;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher task = ACTED_UPON.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!"POST".equals(request.getMethod()) || !task.matches() || open.test(task.group(1))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                Map.of("type", "TaskGone", "message", texts.getMessage("engine.task.done", null, actor.language())));
    }
}
