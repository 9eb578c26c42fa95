package kz.bastama.expert.web;

import java.util.UUID;
import kz.bastama.expert.application.ConsiderRequest;
import kz.bastama.expert.application.ConsiderRequest.Answered;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.expert.domain.ExpertRequests;
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

/** Applications of experts and invitations, for the operator. */
@Controller
@RequestMapping("/staff/experts/requests")
class ExpertRequestPages {

    private static final String PAGE = "/staff/experts/requests";

    private final ExpertRequests requests;
    private final ConsiderRequest considerRequest;
    private final RegistryKeepers keepers;

    ExpertRequestPages(ExpertRequests requests, ConsiderRequest considerRequest, RegistryKeepers keepers) {
        this.requests = requests;
        this.considerRequest = considerRequest;
        this.keepers = keepers;
    }

    @GetMapping
    String list(Model model) {
        keepers.demand();
        model.addAttribute("requests", requests.considered());
        return "expert/requests";
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        keepers.demand();
        tell(considerRequest.accept(existing(id), reason), "expert.request.accepted", flash);
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        keepers.demand();
        keepers.tell(considerRequest.refuse(existing(id), reason), "expert.request.refused", flash);
        return "redirect:" + PAGE;
    }

    private void tell(Answered answered, String done, RedirectAttributes flash) {
        keepers.tell(answered.verdict(), done, flash);
        if (answered.link() != null) {
            flash.addFlashAttribute("link", answered.link());
        }
    }

    private UUID existing(UUID id) {
        return requests.find(id)
                .map(ExpertRequest::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
