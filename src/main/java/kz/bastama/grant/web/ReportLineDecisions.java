package kz.bastama.grant.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.ClearLines;
import kz.bastama.grant.application.ClearLines.Outcome;
import kz.bastama.grant.application.ClearLines.Ruling;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's decisions on the expenses of the report under review, saved as one goes. */
@Controller
@RequestMapping("/staff/grants/{id}/lines")
class ReportLineDecisions {

    private static final String LEFT = "Bastama-Left";
    private static final String OVER = "grant.clearing.over";

    private final Grants grants;
    private final ClearLines clearLines;
    private final RefusalWording wording;
    private final MessageSource messages;
    private final CurrentActor actor;

    ReportLineDecisions(
            Grants grants, ClearLines clearLines, RefusalWording wording, MessageSource messages, CurrentActor actor) {
        this.grants = grants;
        this.clearLines = clearLines;
        this.wording = wording;
        this.messages = messages;
        this.actor = actor;
    }

    /**
     * @param revision of the report that the page showed, and version under its decisions
     * @param action "save"; "accept" takes the ticked lines, "acceptOpen" all shown that are not decided yet
     * @param shown "open" where the page showed those alone
     */
    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_revision", defaultValue = "0") int revision,
            @RequestParam(name = "_version", defaultValue = "-1") int version,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam Map<String, String> fields,
            Locale language,
            RedirectAttributes redirect) {
        expectOperator(id);
        Map<Integer, TypedRuling> typed = new TreeMap<>(TypedRuling.of(fields));
        typed.replaceAll((at, one) -> action.equals("accept") && fields.containsKey("pick:" + at)
                        || action.equals("acceptOpen") && one.isOpen()
                ? one.accepted()
                : one);
        Outcome outcome = clearLines.of(id, revision, version, rulings(typed));
        if (outcome instanceof Outcome.Over) {
            redirect.addFlashAttribute("problem", OVER);
            return "redirect:/staff/grants/" + id;
        }
        if (outcome instanceof Outcome.Stale) {
            redirect.addFlashAttribute("problem", "grant.clearing.stale");
            redirect.addFlashAttribute("typedLines", typed);
        } else if (outcome instanceof Outcome.Kept kept && !kept.wrong().isAllowed()) {
            redirect.addFlashAttribute("problem", "grant.clearing.wrong");
            redirect.addFlashAttribute("typedLines", typed);
            redirect.addFlashAttribute("wrongLines", wording.byField(kept.wrong(), "", language));
        } else {
            redirect.addFlashAttribute("done", "grant.clearing.saved");
        }
        return "redirect:/staff/grants/" + id + (shown.equals("open") ? "?shown=open" : "") + "#clearing";
    }

    /** What is complete is kept in the background; what is half typed waits, and a header says which lines those are. */
    @PostMapping("/autosave")
    ResponseEntity<String> autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_revision", defaultValue = "0") int revision,
            @RequestParam(name = "_version", defaultValue = "-1") int version,
            @RequestParam Map<String, String> fields,
            Locale language) {
        expectOperator(id);
        Outcome outcome = clearLines.of(id, revision, version, rulings(TypedRuling.of(fields)));
        return outcome instanceof Outcome.Kept kept
                ? ResponseEntity.ok().header(LEFT, left(kept.wrong())).body(Integer.toString(kept.version()))
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(messages.getMessage(
                                outcome instanceof Outcome.Over ? OVER : "grant.clearing.elsewhere", null, language));
    }

    /** Numbers of the lines that could not be kept. */
    private static String left(Verdict wrong) {
        return wrong.refusals().stream()
                .map(refusal -> refusal.arguments().get("row").toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void expectOperator(UUID id) {
        grants.find(id)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Ruling> rulings(Map<Integer, TypedRuling> typed) {
        return typed.entrySet().stream()
                .map(one -> one.getValue().at(one.getKey()))
                .toList();
    }
}
