package kz.bastama.competition.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when a post for an application reached the server, before its session is read and its sender known. What is posted must be
 * there within moments: a post that is opened before the closing and filled after it arrived when it was complete.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after the filter that says how letters are encoded, since this one reads them
class Arrivals extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Arrivals.class.getName();

    /** A slow line may need that long for a form; it is short enough to write nothing new after the closing. */
    private static final Duration MOMENTS = Duration.ofSeconds(30);

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
        Instant begun = clock.instant();
        request.getParameterMap();
        Instant complete = clock.instant();
        request.setAttribute(ATTRIBUTE, complete.isAfter(begun.plus(MOMENTS)) ? complete : begun);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + "/cabinet/applications/");
    }
}
