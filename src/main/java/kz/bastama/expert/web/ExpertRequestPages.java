package kz.bastama.expert.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<ExpertRequest> all = requests.considered();
        model.addAttribute("requests", all);
        model.addAttribute("refused", refused(all));
        model.addAttribute("codes", considerRequest.reasons());
        return "expert/requests";
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        keepers.demand();
        tell(considerRequest.accept(existing(id), reason), "expert.request.accepted", flash);
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/refuse")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        keepers.demand();
        keepers.tell(considerRequest.refuse(existing(id), code, reason), "expert.request.refused", flash);
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/again")
    String sendAgain(@PathVariable UUID id, RedirectAttributes flash) {
        keepers.demand();
        tell(considerRequest.sendAgain(existing(id)), "expert.request.invited", flash);
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        keepers.demand();
        keepers.tell(considerRequest.withdraw(existing(id), reason), "expert.request.withdrawn", flash);
        return "redirect:" + PAGE;
    }

    /** Whoever considers an address again sees what was refused of it before; by address in small letters. */
    private static Map<String, List<ExpertRequest>> refused(List<ExpertRequest> all) {
        return all.stream()
                .filter(one -> one.state() == ExpertRequest.State.REFUSED)
                .collect(
                        Collectors.groupingBy(one -> one.entry().email().strip().toLowerCase(Locale.ROOT)));
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
