package kz.bastama.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Which addresses can be opened: many only take what a button posts, and answer a page of their own when it is refused. */
@Component
class OpenPages {

    private final RequestMappingHandlerMapping routes;
    private List<PathPattern> all;
    private List<PathPattern> opened;

    OpenPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    /** The address itself, else the nearest one above it that can be opened: there the button stands. */
    String nearest(String address) {
        String page = address;
        while (!page.isEmpty() && !opens(page)) {
            page = page.substring(0, Math.max(0, page.lastIndexOf('/')));
        }
        return page.isEmpty() ? "/" : page;
    }

    /** Unless something that only takes posts is meant by it more exactly. */
    private boolean opens(String address) {
        PathContainer path = PathContainer.parsePath(address);
        learn();
        Optional<PathPattern> open = closest(opened, path);
        return open.isPresent()
                && PathPattern.SPECIFICITY_COMPARATOR.compare(
                                open.get(), closest(all, path).orElseThrow())
                        == 0;
    }

    /** The routes stand once the product has started; Spring copies all of them each time it is asked, and every page asks. */
    private synchronized void learn() {
        if (all == null) {
            Set<RequestMappingInfo> known = routes.getHandlerMethods().keySet();
            opened = patterns(known.stream().filter(OpenPages::isOpened));
            all = patterns(known.stream());
        }
    }

    private static List<PathPattern> patterns(Stream<RequestMappingInfo> routes) {
        return routes.flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList();
    }

    /** The first that fits: the most exact stand first. */
    private static Optional<PathPattern> closest(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().filter(pattern -> pattern.matches(path)).findFirst();
    }

    private static boolean isOpened(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
