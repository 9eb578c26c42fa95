package kz.bastama.platform;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the product did not start, and the way out, where Boot would print its report or a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReport implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                System.err.printf(
                        "%nBastama did not start: %s.%nWhat to do: %s.%n%n", refused.getMessage(), refused.remedy());
                return true;
            }
        }
        return false;
    }
}
