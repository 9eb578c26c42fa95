package kz.bastama.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.GuestLimit;
import kz.bastama.document.Papers;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.form.Submission;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.planning.application.CommentOnDirections;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.DiscussionComments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open page of one list: its directions, the discussion, and the paper once it is approved. */
@Controller
@RequestMapping("/topics/lists/{id}")
class DiscussionPages {

    private static final String FORM = "planning-comment";
    private static final String KEY = "_key";

    private final DirectionLists lists;
    private final Directions directions;
    private final ListChanges changes;
    private final DiscussionComments comments;
    private final CommentOnDirections commentOnDirections;
    private final Papers papers;
    private final Forms forms;
    private final RefusalWording wording;
    private final CurrentActor actor;
    private final GuestLimit guests;
    private final Clock clock;

    DiscussionPages(
            DirectionLists lists,
            Directions directions,
            ListChanges changes,
            DiscussionComments comments,
            CommentOnDirections commentOnDirections,
            Papers papers,
            Forms forms,
            RefusalWording wording,
            CurrentActor actor,
            GuestLimit guests,
            Clock clock) {
        this.lists = lists;
        this.directions = directions;
        this.changes = changes;
        this.comments = comments;
        this.commentOnDirections = commentOnDirections;
        this.papers = papers;
        this.forms = forms;
        this.wording = wording;
        this.actor = actor;
        this.guests = guests;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, HttpServletRequest request, Locale language, Model model) {
        Map<String, Object> typed = request.getParameterMap().isEmpty()
                ? Map.of()
                : forms.post(forms.form(FORM), request.getParameterMap()).typed();
        return page(open(id), typed, List.of(), language, model);
    }

    @PostMapping
    String comment(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        DirectionList list = open(id);
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        if (post.reshows()) {
            return page(list, post.typed(), List.of(), language, model);
        }
        Submission submission = forms.read(form, post.typed(), given(id, language), language);
        List<FieldError> errors = new ArrayList<>(submission.errors());
        UUID key = key(request.getParameter(KEY), submission.answers());
        if (errors.isEmpty()
                && !comments.isClaimed(key)
                && actor.get().equals(Actor.PUBLIC)
                && !guests.admits("comment", request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            FieldError held = new FieldError("", "", wording.of(Refusal.of("account.tooManyByGuests", null), language));
            return page(list, post.typed(), List.of(held), language, model);
        }
        if (errors.isEmpty()) {
            UUID person = actor.get().equals(Actor.PUBLIC) ? null : actor.get().personId();
            wording.of(commentOnDirections.add(key, id, person, submission.answers()), language)
                    .forEach(sentence -> errors.add(new FieldError("", "", sentence)));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(list, post.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", "planning.list.commented");
        return "redirect:/topics/lists/" + id;
    }

    /** The page and what was typed on it; a post that names no page is one of its own. */
    private UUID key(String ofPage, Answers answers) {
        return ofPage == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((ofPage + "\n" + forms.toJson(answers)).getBytes(StandardCharsets.UTF_8));
    }

    private String page(
            DirectionList list, Map<String, Object> typed, List<FieldError> errors, Locale language, Model model) {
        List<Direction> lines = changes.published(list);
        model.addAttribute("list", list);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("directions", list.isDrafting() && !list.isPublished() ? List.of() : lines);
        model.addAttribute("directionTitles", titles(lines, language));
        model.addAttribute("comments", comments.of(list.id()));
        model.addAttribute("papers", papers.ofAggregate(list.id().toString()));
        model.addAttribute("takesComments", list.takesComments(clock.instant()));
        model.addAttribute("view", forms.view(forms.form(FORM), typed, errors, given(list.id(), language), language));
        return "planning/discussion";
    }

    private Map<String, Object> given(UUID id, Locale language) {
        return Map.of(
                "directions",
                titles(directions.of(id), language).entrySet().stream()
                        .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                        .toList());
    }

    private static Map<UUID, String> titles(List<Direction> lines, Locale language) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        lines.forEach(line ->
                titles.put(line.id(), line.number() + ". " + line.title().in(language)));
        return titles;
    }

    /** Only what was put before the public: a draft does not exist for it. */
    private DirectionList open(UUID id) {
        return lists.find(id)
                .filter(list -> list.discussionOpenedAt() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
