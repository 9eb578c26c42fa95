package kz.bastama.platform.web;

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
        Set<RequestMappingInfo> all = routes.getHandlerMethods().keySet();
        Optional<PathPattern> opened = closest(all.stream().filter(OpenPages::isOpened), path);
        return opened.isPresent()
                && PathPattern.SPECIFICITY_COMPARATOR.compare(
                                opened.get(), closest(all.stream(), path).orElseThrow())
                        == 0;
    }

    private static Optional<PathPattern> closest(Stream<RequestMappingInfo> routes, PathContainer path) {
        return routes.flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR);
    }

    private static boolean isOpened(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
