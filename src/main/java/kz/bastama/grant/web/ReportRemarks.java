package kz.bastama.grant.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.RemarkOnReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Remark;
import kz.bastama.grant.domain.Report;
import kz.bastama.legal.RefusalWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's remarks on single places of the report under review. */
@Controller
class ReportRemarks {

    private static final String FIELD = "remark:";
    private static final int LONGEST = 1000;

    private final Grants grants;
    private final RemarkedPlaces places;
    private final RemarkOnReport remarkOnReport;
    private final RefusalWording wording;
    private final CurrentActor actor;

    ReportRemarks(
            Grants grants,
            RemarkedPlaces places,
            RemarkOnReport remarkOnReport,
            RefusalWording wording,
            CurrentActor actor) {
        this.grants = grants;
        this.places = places;
        this.remarkOnReport = remarkOnReport;
        this.wording = wording;
        this.actor = actor;
    }

    /** @param revision of the report that the page showed */
    @PostMapping("/staff/grants/{id}/remarks")
    String keep(
            @PathVariable UUID id,
            @RequestParam(name = "_revision") int revision,
            @RequestParam Map<String, String> fields,
            Locale language,
            RedirectAttributes redirect) {
        Grant grant = grants.find(id)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Report report = places.latest(grant);
        if (report == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Map<String, String> typed = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(FIELD))
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(FIELD.length()),
                        field -> field.getValue().strip()));
        List<Remark> remarks = places.of(report, typed).stream()
                .filter(place -> !place.remark().isEmpty())
                .map(place -> new Remark(place.path(), place.remark()))
                .toList();
        String back = "redirect:/staff/grants/" + id + "#remarks";
        if (remarks.stream().anyMatch(remark -> remark.text().length() > LONGEST)) {
            redirect.addFlashAttribute("typedRemarks", places.of(report, typed));
            redirect.addFlashAttribute("problem", "grant.remarks.tooLong");
            return back;
        }
        List<String> refusals = wording.of(remarkOnReport.of(id, revision, remarks), language);
        if (refusals.isEmpty()) {
            redirect.addFlashAttribute("done", "grant.remarks.saved");
        } else {
            redirect.addFlashAttribute("typedRemarks", places.of(report, typed));
            redirect.addFlashAttribute("refusals", refusals);
        }
        return back;
    }
}
