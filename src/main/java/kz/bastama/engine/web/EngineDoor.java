package kz.bastama.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.engine.BrowserRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser send to the engine what {@link BrowserRoutes} lists and nothing else. Bodies are looked into as well: an
 * expression in a query is refused before the engine sees it, and a task is taken for oneself only.
 */
class EngineDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDoor.class);
    private static final int LARGEST_BODY = 2_000_000;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Set<String> DOORSTEPS =
            Set.of("/camunda", "/camunda/", "/camunda/app", "/camunda/app/", "/camunda/app/tasklist");
    private static final Pattern FILES =
            Pattern.compile("/camunda/(lib|assets|app)/.+\\.(js|css|json|woff2?|png|svg|ico)");

    private final CurrentActor actor;
    private final ObjectMapper json;

    EngineDoor(CurrentActor actor, ObjectMapper json) {
        this.actor = actor;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (DOORSTEPS.contains(path) && "GET".equals(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + TASKLIST);
        } else if (!BrowserRoutes.allow(request.getMethod(), path, roles())) {
            refuse(request, response, "not among the allowed requests");
        } else if (request.getParameterMap().keySet().stream().anyMatch(EngineDoor::namesExpression)) {
            refuse(request, response, "an expression in a query");
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (path.startsWith("/camunda/api/") && hasBody(request)) {
            lookInto(request, response, chain);
        } else {
            keepForAWhile(path, response);
            chain.doFilter(request, response);
        }
    }

    /** Megabytes of scripts that would come anew with every page; pages and settings are made for the person. */
    private static void keepForAWhile(String path, HttpServletResponse response) {
        if (FILES.matcher(path).matches() && !path.endsWith("/config.js")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=600");
        }
    }

    private void lookInto(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RepeatableRequest repeatable = new RepeatableRequest(request, LARGEST_BODY);
        if (repeatable.body().length > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        JsonNode body;
        try {
            body = json.readTree(repeatable.body());
        } catch (IOException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (names(body).anyMatch(EngineDoor::namesExpression)) {
            refuse(request, response, "an expression in a query");
        } else if (takesForAnother(request, body)) {
            refuse(request, response, "a task taken for another person");
        } else {
            chain.doFilter(repeatable, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    private static boolean namesExpression(String name) {
        return name.endsWith("Expression");
    }

    private static Stream<String> names(JsonNode node) {
        Stream<String> own = node.properties().stream().map(Map.Entry::getKey);
        return Stream.concat(
                own, StreamSupport.stream(node.spliterator(), false).flatMap(EngineDoor::names));
    }

    private boolean takesForAnother(HttpServletRequest request, JsonNode body) {
        return request.getRequestURI().endsWith("/claim")
                && !actor.get().login().equals(body.path("userId").asText());
    }

    private Set<Role> roles() {
        return actor.get().rights().stream().map(Right::role).collect(Collectors.toSet());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String reason) throws IOException {
        Actor who = actor.get();
        LOG.warn("Refused {} {} of {}: {}", request.getMethod(), request.getRequestURI(), who.login(), reason);
        if (request.getRequestURI().contains("/api/")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), new Refused("Refused", "Refused: " + reason));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private record Refused(String type, String message) {}
}
