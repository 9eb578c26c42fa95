package kz.bastama.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.account.Role;

/**
 * Everything that a browser may ask below {@code /camunda}: what Tasklist needs to show, take, give back and submit a task,
 * and what Cockpit and Admin need to look at the engine and to retry what failed. What is not written here is refused, for
 * the engine's own interface has roads around the checks of a task: plain completion, errors, escalations, modification of
 * a case, writing variables.
 */
public final class BrowserRoutes {

    /** Who has tasks. */
    public static final Set<Role> WORKERS = Set.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY);

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);
    private static final Set<Role> BOTH = union();
    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final List<String> QUERIES = List.of(
            "process-instance",
            "execution",
            "variable-instance",
            "job",
            "job-definition",
            "incident",
            "external-task",
            "task",
            "history/process-instance",
            "history/activity-instance",
            "history/decision-instance",
            "history/variable-instance",
            "history/task",
            "history/incident",
            "history/job-log");

    /** In the order of the applications: common parts, Tasklist, then what only administrators use. */
    public static final List<BrowserRoute> ALL = all();

    private BrowserRoutes() {}

    /** Whether somebody with these roles may send the request. */
    public static boolean allow(String method, String path, Set<Role> roles) {
        return ALL.stream()
                .filter(route -> route.fits(method, path))
                .anyMatch(route -> route.roles().stream().anyMatch(roles::contains));
    }

    private static List<BrowserRoute> all() {
        return Stream.of(shown(), worked(), administered())
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<BrowserRoute> shown() {
        Stream<BrowserRoute> pages = routes(
                BOTH,
                "GET",
                "/camunda/favicon.ico",
                "/camunda/lib/**",
                "/camunda/assets/**",
                "/camunda/app/tasklist/**",
                "/camunda/api/tasklist/plugin/**",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/");
        Stream<BrowserRoute> looks = routes(
                BOTH,
                "GET",
                ENGINE + "version",
                ENGINE + "identity/groups",
                ENGINE + "authorization/check",
                ENGINE + "user/{id}/profile",
                ENGINE + "filter",
                ENGINE + "filter/count",
                ENGINE + "filter/{id}",
                ENGINE + "filter/{id}/count",
                ENGINE + "filter/{id}/list",
                ENGINE + "task",
                ENGINE + "task/count",
                ENGINE + "task/{id}",
                ENGINE + "task/{id}/form",
                ENGINE + "task/{id}/form-variables",
                ENGINE + "task/{id}/deployed-form",
                ENGINE + "task/{id}/identity-links",
                ENGINE + "task/{id}/comment",
                ENGINE + "process-definition",
                ENGINE + "process-definition/count",
                ENGINE + "process-definition/{id}",
                ENGINE + "process-definition/{id}/xml");
        Stream<BrowserRoute> asks = routes(
                BOTH,
                "POST",
                ENGINE + "filter/{id}/count",
                ENGINE + "filter/{id}/list",
                ENGINE + "task",
                ENGINE + "task/count");
        return Stream.of(pages, looks, asks, routes(BOTH, "OPTIONS", ENGINE + "filter", ENGINE + "filter/{id}"))
                .flatMap(part -> part);
    }

    private static Stream<BrowserRoute> worked() {
        return routes(
                WORKERS,
                "POST",
                ENGINE + "task/{id}/claim",
                ENGINE + "task/{id}/unclaim",
                ENGINE + "task/{id}/submit-form");
    }

    private static Stream<BrowserRoute> administered() {
        Stream<BrowserRoute> looks = routes(
                ADMINISTRATORS,
                "GET",
                "/camunda/app/cockpit/**",
                "/camunda/app/admin/**",
                "/camunda/api/cockpit/plugin/**",
                "/camunda/api/admin/plugin/**",
                ENGINE + "**");
        Stream<BrowserRoute> asks = Stream.concat(
                routes(ADMINISTRATORS, "POST", "/camunda/api/cockpit/plugin/**"),
                QUERIES.stream()
                        .flatMap(query -> routes(ADMINISTRATORS, "POST", ENGINE + query, ENGINE + query + "/count")));
        Stream<BrowserRoute> abilities = routes(ADMINISTRATORS, "OPTIONS", ENGINE + "**");
        Stream<BrowserRoute> retries = routes(ADMINISTRATORS, "PUT", ENGINE + "job/{id}/retries");
        return Stream.of(looks, asks, abilities, retries).flatMap(part -> part);
    }

    private static Stream<BrowserRoute> routes(Set<Role> roles, String method, String... paths) {
        return Stream.of(paths).map(path -> new BrowserRoute(method, path, roles));
    }

    private static Set<Role> union() {
        return Set.copyOf(
                Stream.concat(WORKERS.stream(), Stream.of(Role.ADMINISTRATOR)).toList());
    }
}
