package kz.bastama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The areas of the portal by their first path segment. */
class Areas {

    /** For everybody. Papers decide for themselves who may read them. */
    static final String[] OPEN = {
        "/",
        "/error",
        "/favicon.ico",
        "/robots.txt",
        "/platform/**",
        "/form/**",
        "/webjars/**",
        "/language",
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/accessibility",
        "/register",
        "/register/**",
        "/join/**",
        "/confirm/**",
        "/calls",
        "/calls/**",
        "/topics",
        "/topics/**",
        "/projects",
        "/projects/**",
        "/surveys/**",
        "/yearly-reports",
        "/yearly-reports/**",
        "/rules",
        "/rules/**",
        "/verify",
        "/verify/**",
        "/open-data",
        "/open-data/**",
        "/papers/**"
    };

    private static final String CASE = "/{id:[0-9a-fA-F-]{36}}";

    /** The page of one case and the record of its draw, without the lists and the pages for work on it. */
    static final String[] CASE_PAGES = Stream.of(
                    "lists" + CASE,
                    "funding" + CASE,
                    "proposals" + CASE,
                    "competitions" + CASE,
                    "competitions" + CASE + "/draw.json",
                    "applications" + CASE,
                    "objections" + CASE,
                    "grants" + CASE,
                    "visits" + CASE,
                    "evaluations" + CASE,
                    "surveys" + CASE,
                    "yearly-reports" + CASE,
                    "organisations" + CASE)
            .map(page -> "/staff/" + page)
            .toArray(String[]::new);

    static final String[] SIGNED_IN = {
        "/home", "/profile", "/profile/**", "/messages", "/messages/**", "/files", "/files/**"
    };

    private static final List<String> CLOSED = List.of(
            "home",
            "profile",
            "messages",
            "files",
            "staff",
            "cabinet",
            "expert",
            "member",
            "insight",
            "audit",
            "admin",
            "camunda");

    private Areas() {}

    /** Whether signing in could help: an address outside of all areas does not exist for anybody. */
    static boolean isArea(HttpServletRequest request) {
        String[] parts = request.getRequestURI()
                .substring(request.getContextPath().length())
                .split("/");
        return parts.length > 1 && CLOSED.contains(parts[1]);
    }
}
