package kz.bastama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What an exception that reaches the edge means to a person. */
@ControllerAdvice
class EdgeOutcomes {

    private final EdgeErrors errors;

    EdgeOutcomes(EdgeErrors errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    ModelAndView editedElsewhere(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return errors.page(409, "editedElsewhere", errors.note(request, 409));
    }

    /** Two made the same at one moment, or one clicked twice: the first has made it. */
    @ExceptionHandler
    ModelAndView madeElsewhere(DuplicateKeyException made, HttpServletRequest request) {
        return errors.page(409, "editedElsewhere", errors.note(request, 409));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return errors.page(413, "413", errors.note(request, 413));
    }

    /** A file was announced, and what came is none. */
    @ExceptionHandler
    ModelAndView brokenParts(MultipartException broken, HttpServletRequest request) {
        return errors.page(400, "400", errors.note(request, 400));
    }

    /** An address whose id is no id leads nowhere; any other value that cannot be read is a malformed request. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException value, HttpServletRequest request) throws IOException {
        int status = value.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
        return errors.page(status, String.valueOf(status), errors.note(request, status));
    }
}
