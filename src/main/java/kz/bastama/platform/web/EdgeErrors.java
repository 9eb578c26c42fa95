package kz.bastama.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever went wrong, a person gets a readable page with a reference, and the log has the same reference with the cause. */
@Controller
class EdgeErrors implements ErrorController {

    /** Request attribute: the form outlived its session. */
    static final String STALE_FORM = EdgeErrors.class.getName() + ".staleForm";

    /** Request attribute: more text than any form takes. */
    static final String LARGE_FORM = EdgeErrors.class.getName() + ".largeForm";

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);
    private static final Logger LOG = LoggerFactory.getLogger(EdgeErrors.class);

    private final SecureRandom random = new SecureRandom();

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        int status = status(request);
        String wording = request.getAttribute(STALE_FORM) != null
                ? "staleForm"
                : request.getAttribute(LARGE_FORM) != null ? "largeForm" : wording(status);
        return page(status, wording, note(request, status));
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> problem(HttpServletRequest request) {
        int status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of("status", status, "reference", note(request, status)));
    }

    ModelAndView page(int status, String wording, String reference) {
        ModelAndView page = new ModelAndView("platform/error", HttpStatus.valueOf(status));
        page.addObject("wording", "platform.error." + wording);
        page.addObject("reference", reference);
        return page;
    }

    String note(HttpServletRequest request, int status) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object address = uri == null ? request.getRequestURI() : uri;
        if (status >= 500) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Reference {}: {} {} failed with {}", reference, request.getMethod(), address, status, cause);
        } else {
            LOG.info("Reference {}: {} {} answered {}", reference, request.getMethod(), address, status);
        }
        return reference;
    }

    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && HttpStatus.resolve(code) != null ? code : 404;
    }

    private static String wording(int status) {
        return String.valueOf(WORDED.contains(status) ? status : status < 500 ? 400 : 500);
    }
}
