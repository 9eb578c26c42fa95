package kz.bastama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says once that somebody forwards requests to a product that was not told so: then all people seem to come from one address,
 * and guards that count by address hold the innocent with the guilty.
 */
@Component
@Order(1)
class UnreadForwarding extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadForwarding.class);

    private final boolean unread;
    private final AtomicBoolean said = new AtomicBoolean();

    UnreadForwarding(@Value("${server.forward-headers-strategy:none}") String strategy) {
        this.unread = strategy.equalsIgnoreCase("none");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (unread && request.getHeader("X-Forwarded-For") != null && said.compareAndSet(false, true)) {
            LOG.warn(
                    "A request from {} names another address in X-Forwarded-For, which is not read: behind a reverse proxy"
                            + " set SERVER_FORWARD_HEADERS_STRATEGY=native (docs/operations.md)",
                    request.getRemoteAddr());
        }
        chain.doFilter(request, response);
    }
}
