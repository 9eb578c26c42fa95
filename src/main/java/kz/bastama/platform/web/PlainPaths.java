package kz.bastama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address with steps back ({@code /camunda/lib/../api}) is malformed. The firewall of Spring Security says so too, but reading
 * the path stands before it and fails where the server has put such an address below another servlet.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PlainPaths extends OncePerRequestFilter {

    private static final Pattern STEPS = Pattern.compile("(?i)/(\\.|%2e){1,2}(;[^/]*)?(/|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (STEPS.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
