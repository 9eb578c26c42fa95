package kz.bastama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a person gets who may not go there. A form that outlived its session is not lost: the person returns to its page, by
 * way of the sign-in, and finds what was typed.
 */
class NotYours implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (!(reason instanceof CsrfException)) {
            response.sendError(
                    Areas.isArea(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> page = pageOfForm(request);
        if (page.isPresent()) {
            TypedValues.keep(request, page.get());
            response.sendRedirect(request.getContextPath() + page.get());
        } else {
            request.setAttribute(EdgeErrors.STALE_FORM, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The page of ours that the form stood on; none when the post came from elsewhere. */
    private static Optional<String> pageOfForm(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null || request.getHeader("HX-Request") != null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            boolean ours = request.getServerName().equals(page.getHost())
                    && page.getPath().startsWith(request.getContextPath());
            String path = page.getRawPath().substring(request.getContextPath().length());
            return ours && PageLinks.own(path) && !path.startsWith("/sign-") ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
