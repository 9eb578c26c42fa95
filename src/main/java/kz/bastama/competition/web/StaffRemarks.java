package kz.bastama.competition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.CheckByData;
import kz.bastama.competition.application.RemarkOnApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer's remarks on single fields of an application, and which of them the correction met. */
@Controller
@RequestMapping("/staff/applications/{id}")
class StaffRemarks {

    private static final String FIELD = "remark:";

    private final Applications applications;
    private final RemarkOnApplication remarkOnApplication;
    private final CheckByData checkByData;
    private final ReworkView rework;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffRemarks(
            Applications applications,
            RemarkOnApplication remarkOnApplication,
            CheckByData checkByData,
            ReworkView rework,
            RefusalWording wording,
            CurrentActor actor) {
        this.applications = applications;
        this.remarkOnApplication = remarkOnApplication;
        this.checkByData = checkByData;
        this.rework = rework;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/remarks")
    String mark(
            @PathVariable UUID id,
            @RequestParam Map<String, String> posted,
            Locale language,
            RedirectAttributes redirect) {
        Application application = checked(id);
        Map<String, String> said = posted.entrySet().stream()
                .filter(field -> field.getKey().startsWith(FIELD))
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(FIELD.length()),
                        field -> field.getValue().strip()));
        Verdict verdict = remarkOnApplication.with(id, said);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.remarks.saved");
        } else {
            redirect.addFlashAttribute("refusals", new ArrayList<>(wording.of(verdict, language)));
            redirect.addFlashAttribute("typedRemarks", new ArrayList<>(rework.places(application, said)));
        }
        return "redirect:/staff/applications/" + id + "#rework";
    }

    /** @param met places whose remarks the correction met; all others stand against the application */
    @PostMapping("/remarks/met")
    String settle(
            @PathVariable UUID id,
            @RequestParam(required = false) List<String> met,
            Locale language,
            RedirectAttributes redirect) {
        checked(id);
        Verdict verdict = remarkOnApplication.met(id, met == null ? Set.of() : Set.copyOf(met));
        if (verdict.isAllowed()) {
            checkByData.of(id);
            redirect.addFlashAttribute("done", "competition.remarks.settled");
        } else {
            redirect.addFlashAttribute("refusals", new ArrayList<>(wording.of(verdict, language)));
        }
        return "redirect:/staff/applications/" + id + "#rework";
    }

    private Application checked(UUID id) {
        return applications
                .find(id)
                .filter(found -> found.state() != ApplicationState.DRAFT)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
