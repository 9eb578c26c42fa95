package kz.bastama.engine;

import java.util.Set;
import java.util.regex.Pattern;
import kz.bastama.account.Role;

/**
 * One request that a browser may send to the engine's web applications.
 *
 * @param method HTTP method; a GET allows HEAD too
 * @param path {@code {id}} stands for one segment that is an id, a final {@code **} for anything below
 * @param roles whoever holds one of them may send it
 */
public record BrowserRoute(String method, String path, Set<Role> roles) {

    private static final String ID = "[A-Za-z0-9@._:-]+";

    public BrowserRoute {
        roles = Set.copyOf(roles);
    }

    public boolean fits(String requested, String requestedPath) {
        return (method.equals(requested) || method.equals("GET") && requested.equals("HEAD"))
                && Pattern.matches(expression(), requestedPath);
    }

    private String expression() {
        String escaped = Pattern.quote(path);
        return escaped.replace("{id}", "\\E" + ID + "\\Q").replace("**", "\\E.*\\Q");
    }
}
