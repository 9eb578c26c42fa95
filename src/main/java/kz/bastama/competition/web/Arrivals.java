package kz.bastama.competition.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when a post for an application reached the server, before its session is read and its sender known. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Arrivals extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Arrivals.class.getName();

    private final Clock clock;

    Arrivals(Clock clock) {
        this.clock = clock;
    }

    static Instant of(ServletRequest request, Clock clock) {
        return request.getAttribute(ATTRIBUTE) instanceof Instant noted ? noted : clock.instant();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, clock.instant());
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + "/cabinet/applications/");
    }
}
