package kz.bastama.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.application.AnswerComment;
import kz.bastama.planning.application.OpenDirectionList;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ListState;
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

/** The lists of directions for staff: all of them, and the case page of one. */
@Controller
@RequestMapping("/staff/lists")
class StaffLists {

    private final DirectionLists lists;
    private final Directions directions;
    private final DiscussionComments comments;
    private final Fundings fundings;
    private final OpenDirectionList openDirectionList;
    private final AnswerComment answerComment;
    private final CaseAccess access;
    private final Parties parties;
    private final RefusalWording wording;
    private final Clock clock;

    StaffLists(
            DirectionLists lists,
            Directions directions,
            DiscussionComments comments,
            Fundings fundings,
            OpenDirectionList openDirectionList,
            AnswerComment answerComment,
            CaseAccess access,
            Parties parties,
            RefusalWording wording,
            Clock clock) {
        this.lists = lists;
        this.directions = directions;
        this.comments = comments;
        this.fundings = fundings;
        this.openDirectionList = openDirectionList;
        this.answerComment = answerComment;
        this.access = access;
        this.parties = parties;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) ListState state,
            @RequestParam(defaultValue = "-year") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", lists.search(access.onlyCustomer(), state, sort, Math.max(0, page - 1)));
        model.addAttribute("states", ListState.values());
        model.addAttribute("state", state);
        model.addAttribute("customers", customersOfActor());
        if (!model.containsAttribute("year")) {
            model.addAttribute("year", LocalDate.now(clock).getYear() + 1);
        }
        return "planning/staff-lists";
    }

    @PostMapping
    String open(@RequestParam String customer, @RequestParam int year, Locale language, RedirectAttributes redirect) {
        if (!customersOfActor().contains(customer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        OpenDirectionList.Outcome outcome = openDirectionList.of(customer, year);
        if (outcome instanceof OpenDirectionList.Outcome.Opened opened) {
            redirect.addFlashAttribute("done", "planning.lists.opened");
            return "redirect:/staff/lists/" + opened.id();
        }
        redirect.addFlashAttribute(
                "refusals", wording.of(((OpenDirectionList.Outcome.Refused) outcome).verdict(), language));
        redirect.addFlashAttribute("year", year);
        return "redirect:/staff/lists";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Locale language, Model model) {
        DirectionList list = readable(id);
        List<Direction> lines = directions.of(id);
        boolean writes = access.writes(list.customerCode());
        model.addAttribute("list", list);
        model.addAttribute("funding", fundings.ofList(id).orElse(null));
        model.addAttribute("directions", lines);
        model.addAttribute(
                "directionTitles",
                lines.stream()
                        .collect(Collectors.toMap(
                                Direction::id,
                                line -> line.number() + ". " + line.title().in(language))));
        model.addAttribute("total", lines.stream().map(Direction::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        model.addAttribute("comments", comments.of(id));
        model.addAttribute("drafts", writes && list.isDrafting());
        model.addAttribute("amends", writes && list.isPublished() && list.state() == ListState.APPROVED);
        model.addAttribute(
                "answers", writes && (list.state() == ListState.DISCUSSION || list.state() == ListState.SUMMARY));
        return "planning/staff-list";
    }

    @PostMapping("/{id}/comments/{commentId}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID commentId,
            @RequestParam(name = "_version") Integer version,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String answer,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        access.mayWrite(readable(id).customerCode());
        if (comments.find(commentId).filter(found -> found.listId().equals(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (answer.isBlank() || !List.of("accepted", "partly", "rejected").contains(decision)) {
            redirect.addFlashAttribute("wrong", commentId);
            redirect.addFlashAttribute("typedDecision", decision);
            redirect.addFlashAttribute("typedAnswer", answer);
        } else {
            Verdict verdict = answerComment.with(id, commentId, version, decision, answer);
            List<String> refusals = wording.of(verdict, language);
            if (AnswerComment.isElsewhere(verdict)) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("refusals", refusals);
                model.addAttribute("elsewhere", commentId);
                model.addAttribute("wrong", commentId);
                model.addAttribute("typedDecision", decision);
                model.addAttribute("typedAnswer", answer);
                return one(id, language, model);
            }
            redirect.addFlashAttribute(
                    refusals.isEmpty() ? "done" : "refusals",
                    refusals.isEmpty() ? "planning.comment.answered" : refusals);
        }
        return "redirect:/staff/lists/" + id + "#comment-" + commentId;
    }

    private DirectionList readable(UUID id) {
        DirectionList list = lists.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.mayRead(list.customerCode());
        return list;
    }

    private List<String> customersOfActor() {
        return parties.customers().stream()
                .filter(Customer::active)
                .map(Customer::code)
                .filter(access::writes)
                .toList();
    }
}
