package kz.bastama.platform.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Days in an address are those that calendars and the database know: {@code -999999999-01-01} is a day for Java alone, and
 * whatever counts on from it fails. Any other is malformed.
 */
@ControllerAdvice
class AddressedDays {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @InitBinder
    void days(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new Day());
    }

    private static class Day extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text.isBlank() ? null : day(text.strip()));
        }

        private static LocalDate day(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
                throw new IllegalArgumentException("Out of reach: " + day);
            } catch (DateTimeParseException unreadable) {
                throw new IllegalArgumentException(unreadable);
            }
        }
    }
}
