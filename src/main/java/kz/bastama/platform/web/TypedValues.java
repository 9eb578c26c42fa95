package kz.bastama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Carries what a person typed across a change of language in a browser without JavaScript: the language button posts the
 * whole form, and the next GET of that page sees the values as its parameters. Once, never a password, and never to
 * somebody else who signs in to that browser afterwards.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TypedValues extends OncePerRequestFilter {

    private static final String ATTRIBUTE = TypedValues.class.getName();
    private static final Set<String> NOT_TYPED = Set.of("language", "back", "_csrf");

    private record Typed(String path, String person, Map<String, String[]> values) implements Serializable {}

    static void keep(HttpServletRequest request, String page) {
        Map<String, String[]> values = new LinkedHashMap<>(request.getParameterMap());
        values.keySet()
                .removeIf(name -> NOT_TYPED.contains(name)
                        || name.toLowerCase(Locale.ROOT).contains("password"));
        if (!values.isEmpty()) {
            request.getSession()
                    .setAttribute(ATTRIBUTE, new Typed(PageLinks.pathOf(page), LastPerson.of(request), values));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LastPerson.remember(request, response);
        HttpSession session = request.getSession(false);
        request.setAttribute("typedIsKept", session != null && session.getAttribute(ATTRIBUTE) != null);
        if (session == null
                || !"GET".equals(request.getMethod())
                || !(session.getAttribute(ATTRIBUTE) instanceof Typed typed)
                || !typed.path.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()))) {
            chain.doFilter(request, response);
            return;
        }
        session.removeAttribute(ATTRIBUTE);
        if (!typed.person.isEmpty() && !typed.person.equals(LastPerson.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        all.putAll(typed.values);
        chain.doFilter(new ParameterValues(request, all), response);
    }
}
