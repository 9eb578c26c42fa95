package kz.bastama.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of a request with too large a file, or with too much text, that it is too large, before anything of it is read. Further on the token against
 * forged requests, which stands in the body, would be missing, and the answer would be another one.
 */
@Component
@Order(-200)
class LargeRequests extends OncePerRequestFilter {

    private final long limit;
    private final long formLimit;

    LargeRequests(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize formLimit) {
        this.limit = limit.toBytes();
        this.formLimit = formLimit.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (isTooLargeForm(request)) {
                request.setAttribute(EdgeErrors.LARGE_FORM, true);
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
                return;
            }
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

    /** The server would pass over all that was typed, the token against forged requests with it. */
    private boolean isTooLargeForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getContentLengthLong() > formLimit;
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
