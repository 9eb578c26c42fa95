package kz.bastama.planning.web;

import java.util.UUID;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalState;
import kz.bastama.planning.domain.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The proposals for staff: all of them, and the case page of one. */
@Controller
@RequestMapping("/staff/proposals")
class StaffProposals {

    private final Proposals proposals;
    private final CaseAccess access;

    StaffProposals(Proposals proposals, CaseAccess access) {
        this.proposals = proposals;
        this.access = access;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) ProposalState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-registered") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute(
                "page", proposals.search(access.onlyCustomer(), state, text.strip(), sort, Math.max(0, page - 1)));
        model.addAttribute("states", ProposalState.values());
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        return "planning/staff-proposals";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Proposal proposal = proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.mayRead(proposal.customerCode());
        model.addAttribute("p", proposal);
        return "planning/staff-proposal";
    }
}
