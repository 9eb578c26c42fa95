package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletResponse;
import kz.bastama.form.SentForm;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** The page that answers a save which came after the sending: nothing of it is kept, and all that differs can be read. */
final class SentElsewhere {

    private SentElsewhere() {}

    static String page(SentForm told, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("sent", told);
        return "form/sent";
    }
}
