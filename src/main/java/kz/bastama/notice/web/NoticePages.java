package kz.bastama.notice.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.notice.Inbox;
import kz.bastama.notice.SentNotice;
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

/** The list of messages; a message opens the page that it leads to. */
@Controller
@RequestMapping("/messages")
class NoticePages {

    private final Inbox inbox;
    private final CurrentActor actors;

    NoticePages(Inbox inbox, CurrentActor actors) {
        this.inbox = inbox;
        this.actors = actors;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Locale language, Model model) {
        model.addAttribute("inbox", inbox.page(person(), language, Math.max(page, 1) - 1));
        return "notice/list";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Locale language) {
        SentNotice notice =
                inbox.open(id, person(), language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:" + (notice.path() == null ? "/messages" : notice.path());
    }

    @PostMapping("/read")
    String readAll(RedirectAttributes redirect) {
        inbox.readAll(person());
        redirect.addFlashAttribute("done", "notice.page.allRead");
        redirect.addFlashAttribute("noticeArgs", Map.of());
        return "redirect:/messages";
    }

    private UUID person() {
        return actors.get().personId();
    }
}
