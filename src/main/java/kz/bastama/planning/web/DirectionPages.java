package kz.bastama.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.legal.Editions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the directions of a list that is being drafted. */
@Controller
@RequestMapping("/staff/lists/{listId}/directions")
class DirectionPages {

    private static final String FORM = "planning-direction";
    private static final String KEY = "_key";

    private final DirectionLists lists;
    private final Directions directions;
    private final DraftDirection draftDirection;
    private final Forms forms;
    private final Editions editions;
    private final PlanningWords words;
    private final RefusalWording wording;
    private final ChangedElsewhere changedElsewhere;
    private final CaseAccess access;

    DirectionPages(
            DirectionLists lists,
            Directions directions,
            DraftDirection draftDirection,
            Forms forms,
            Editions editions,
            PlanningWords words,
            RefusalWording wording,
            ChangedElsewhere changedElsewhere,
            CaseAccess access) {
        this.lists = lists;
        this.directions = directions;
        this.draftDirection = draftDirection;
        this.forms = forms;
        this.editions = editions;
        this.words = words;
        this.wording = wording;
        this.changedElsewhere = changedElsewhere;
        this.access = access;
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID listId,
            @PathVariable String id,
            @RequestParam(name = "_version", required = false) Integer version,
            HttpServletRequest request,
            Locale language,
            Model model) {
        DirectionList list = writable(listId);
        Direction direction = direction(listId, id);
        if (!request.getParameterMap().isEmpty()) {
            Map<String, Object> kept =
                    forms.post(forms.form(FORM), request.getParameterMap()).typed();
            return page(list, direction, version, kept, List.of(), language, model);
        }
        Map<String, Object> typed = direction == null ? Map.of() : forms.typed(DraftDirection.answers(direction));
        return page(list, direction, version(direction), typed, List.of(), language, model);
    }

    @PostMapping("/{id}")
    String write(
            @PathVariable UUID listId,
            @PathVariable String id,
            @RequestParam(name = "_version", required = false) Integer version,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        DirectionList list = writable(listId);
        Direction direction = direction(listId, id);
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        if (post.reshows()) {
            return page(list, direction, version, post.typed(), List.of(), language, model);
        }
        Submission submission = forms.read(form, post.typed(), given(list), language);
        if (!Objects.equals(version, version(direction))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            List<FieldError> changes = changedElsewhere.since(direction, form, submission, given(list), language);
            return page(list, direction, version(direction), post.typed(), changes, language, model);
        }
        List<FieldError> errors = new ArrayList<>(submission.errors());
        if (errors.isEmpty()) {
            Verdict verdict = direction == null
                    ? draftDirection.add(
                            key(request.getParameter(KEY), submission.answers()), listId, submission.answers())
                    : draftDirection.write(listId, direction.id(), version, submission.answers());
            verdict.refusals()
                    .forEach(refusal -> errors.add(new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language))));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(list, direction, version, post.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", "planning.direction.saved");
        return "redirect:/staff/lists/" + listId;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID listId, @PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        writable(listId);
        direction(listId, id.toString());
        List<String> refusals = wording.of(draftDirection.remove(listId, id), language);
        redirect.addFlashAttribute(
                refusals.isEmpty() ? "done" : "refusals", refusals.isEmpty() ? "planning.direction.removed" : refusals);
        return "redirect:/staff/lists/" + listId;
    }

    private String page(
            DirectionList list,
            Direction direction,
            Integer version,
            Map<String, Object> typed,
            List<FieldError> errors,
            Locale language,
            Model model) {
        model.addAttribute("view", forms.view(forms.form(FORM), typed, errors, given(list), language));
        model.addAttribute("heading", direction == null ? "planning.direction.add" : "planning.direction.edit");
        model.addAttribute("button", "planning.direction.save");
        model.addAttribute("back", "/staff/lists/" + list.id());
        model.addAttribute("hidden", version == null ? Map.of(KEY, UUID.randomUUID()) : Map.of("_version", version));
        return "planning/fill";
    }

    private Map<String, Object> given(DirectionList list) {
        return new HashMap<>(words.choices(editions.get(list.edition())));
    }

    /** The page and what was typed on it; a post that names no page is one of its own. */
    private UUID key(String ofPage, Answers answers) {
        return ofPage == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((ofPage + "\n" + forms.toJson(answers)).getBytes(StandardCharsets.UTF_8));
    }

    private static Integer version(Direction direction) {
        return direction == null ? null : direction.version();
    }

    /** The direction of the address; null for {@code new}, not found when it belongs to another list. */
    private Direction direction(UUID listId, String id) {
        if (id.equals("new")) {
            return null;
        }
        return directions.of(listId).stream()
                .filter(direction -> direction.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DirectionList writable(UUID listId) {
        DirectionList list = lists.find(listId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.mayWrite(list.customerCode());
        return list;
    }
}
