package kz.bastama.expert.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.expert.application.Entrance;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may change the registries, and how what came of it is told. */
@Component
class RegistryKeepers {

    private final CurrentActor actors;

    RegistryKeepers(CurrentActor actors) {
        this.actors = actors;
    }

    boolean keeps() {
        return actors.get().has(Role.OPERATOR) || actors.get().has(Role.ADMINISTRATOR);
    }

    void demand() {
        if (!keeps()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Message keys by field. */
    Map<String, String> errors(Verdict verdict) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : verdict.refusals()) {
            errors.putIfAbsent(refusal.field(), "refusal." + refusal.code());
        }
        return errors;
    }

    /** What came of an act without a form of its own. */
    void tell(Verdict verdict, String done, RedirectAttributes flash) {
        if (verdict.isAllowed()) {
            flash.addFlashAttribute("done", done);
        } else {
            flash.addFlashAttribute(
                    "problem", "refusal." + verdict.refusals().get(0).code());
        }
    }

    /** Shows the login, and the first password once, on the next page. */
    void tell(Entrance.Entered entered, RedirectAttributes flash) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("login", entered.login());
        flash.addFlashAttribute("done", "expert.entered");
        flash.addFlashAttribute("noticeArgs", facts);
        flash.addFlashAttribute("firstPassword", entered.firstPassword());
    }
}
