package kz.bastama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of a request with too large a file that it is too large, before anything of it is read. Further on the token against
 * forged requests, which stands in the body, would be missing, and the answer would be another one.
 */
@Component
@Order(-200)
class LargeRequests extends OncePerRequestFilter {

    private final long limit;

    LargeRequests(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getContentLengthLong() > limit || hasTooLargePart(request)) {
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
                return;
            }
        } catch (IOException brokenOff) { // nobody waits for the answer, and nothing of ours has failed
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(request, response);
    }

    /** The server itself keeps the parts on the disk and stops at the limit. */
    private static boolean hasTooLargePart(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null
                || !type.startsWith("multipart/form-data")
                || request.getRequestURI().startsWith("/camunda")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        } catch (ServletException broken) { // the edge says so where the form is read
            return false;
        }
    }
}
