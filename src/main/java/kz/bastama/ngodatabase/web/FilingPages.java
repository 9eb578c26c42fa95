package kz.bastama.ngodatabase.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.legal.Verdict;
import kz.bastama.ngodatabase.application.ImportFilings;
import kz.bastama.ngodatabase.application.RecordFiling;
import kz.bastama.ngodatabase.domain.FilingEntry;
import kz.bastama.ngodatabase.domain.FilingList;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The NGO database for staff: who filed when, a filing by hand, a list from elsewhere. */
@Controller
class FilingPages {

    private static final String PAGE = "/staff/ngo-database";

    private final FilingTable table;
    private final RecordFiling recordFiling;
    private final ImportFilings importFilings;
    private final CurrentActor actors;

    FilingPages(FilingTable table, RecordFiling recordFiling, ImportFilings importFilings, CurrentActor actors) {
        this.table = table;
        this.recordFiling = recordFiling;
        this.importFilings = importFilings;
        this.actors = actors;
    }

    @GetMapping(PAGE)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return page(new FilingTable.Wanted(q, year, late, page), model);
    }

    @PostMapping(PAGE)
    String record(
            @RequestParam(defaultValue = "") String bin,
            @RequestParam(defaultValue = "") String reportingYear,
            @RequestParam(defaultValue = "") String filedOn,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        onlyForKeepers();
        FilingEntry entry = new FilingEntry(bin, reportingYear, filedOn);
        Verdict verdict = recordFiling.byHand(entry);
        if (verdict.isAllowed()) {
            flash.addFlashAttribute("done", "ngodatabase.recorded");
            return "redirect:" + PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        Map<String, String> errors = new HashMap<>();
        Map<String, Object> facts = new HashMap<>();
        verdict.refusals().forEach(refusal -> {
            errors.putIfAbsent(refusal.field(), "refusal." + refusal.code());
            facts.putAll(refusal.arguments());
        });
        model.addAttribute("entry", entry);
        model.addAttribute("errors", errors);
        model.addAttribute("errorArgs", facts);
        return page(FilingTable.Wanted.EVERYTHING, model);
    }

    @PostMapping(path = PAGE + "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String importList(@RequestParam(required = false) MultipartFile list, HttpServletResponse response, Model model)
            throws IOException {
        onlyForKeepers();
        if (list == null || list.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", "ngodatabase.import.noFile");
            return page(FilingTable.Wanted.EVERYTHING, model);
        }
        String text = new String(list.getBytes(), StandardCharsets.UTF_8);
        model.addAttribute("outcome", importFilings.read(FilingList.read(text)));
        return page(FilingTable.Wanted.EVERYTHING, model);
    }

    private String page(FilingTable.Wanted wanted, Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", table.find(wanted));
        model.addAttribute("years", table.years());
        model.addAttribute("keeps", keeps());
        return "ngodatabase/filings";
    }

    private boolean keeps() {
        return actors.get().has(Role.OPERATOR) || actors.get().has(Role.ADMINISTRATOR);
    }

    private void onlyForKeepers() {
        if (!keeps()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
