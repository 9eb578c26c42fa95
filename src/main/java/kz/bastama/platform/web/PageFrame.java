package kz.bastama.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of a page shows around the page. In templates: {@code @frame}. */
@Component("frame")
public class PageFrame {

    private final CurrentActor current;
    private final ObjectProvider<NavigationEntry> entries;
    private final OpenPages pages;
    private final String look;
    private final boolean demo;

    PageFrame(
            CurrentActor current,
            ObjectProvider<NavigationEntry> entries,
            OpenPages pages,
            StaticFiles files,
            Environment environment) {
        this.current = current;
        this.entries = entries;
        this.pages = pages;
        this.look = files.name();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** An entry of the navigation for this reader; current on its own pages. */
    public record Section(String path, String key, boolean current) {}

    public Actor actor() {
        return current.get();
    }

    public boolean signedIn() {
        return current.person().isPresent();
    }

    /** Whether the reader works on cases. Managers and auditors only look at them. */
    public boolean works() {
        return Stream.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY, Role.ADMINISTRATOR)
                .anyMatch(current.get()::has);
    }

    public boolean demo() {
        return demo;
    }

    /** Belongs to the address of each style and script: browsers keep them until it changes. */
    public String look() {
        return look;
    }

    /** The codes of the languages that can be chosen. */
    public List<String> languages() {
        return Languages.ALL.stream().map(Locale::getLanguage).toList();
    }

    public List<Section> navigation() {
        Actor actor = current.get();
        String here = path();
        return entries.stream()
                .filter(entry -> entry.role() == null || actor.has(entry.role()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new Section(entry.path(), entry.key(), within(here, entry.path())))
                .distinct()
                .toList();
    }

    /** The page that the reader sees, with its query; where a change of language returns to. What was posted is not posted again. */
    public String here() {
        HttpServletRequest request = request();
        if (!"GET".equals(request.getMethod())) {
            return pages.nearest(path());
        }
        String query = request.getQueryString();
        return query == null || failed(request) ? path() : path() + "?" + query;
    }

    /** Where the language buttons send a form that must not be lost. */
    public String languageAddress() {
        return UriComponentsBuilder.fromPath(request().getContextPath() + "/language")
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(here())
                .toUriString();
    }

    private static boolean within(String here, String path) {
        return here.equals(path) || here.startsWith(path + "/");
    }

    private static boolean failed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private static String path() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object uri = failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI();
        String path = uri.toString().substring(request.getContextPath().length());
        return path.isEmpty() ? "/" : path;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
