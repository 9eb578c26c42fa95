package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.bastama.file.ChosenFile;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.Territory;
import kz.bastama.ngo.application.ImportTerritories;
import kz.bastama.ngo.domain.TerritoryList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The territories of KATO, and the import of its list. */
@Controller
@RequestMapping("/admin/territories")
class TerritoryPages {

    private static final int LONGEST = 10_000_000;

    private final Territories territories;
    private final ImportTerritories importTerritories;
    private final RefusalWording wording;

    TerritoryPages(Territories territories, ImportTerritories importTerritories, RefusalWording wording) {
        this.territories = territories;
        this.importTerritories = importTerritories;
        this.wording = wording;
    }

    @GetMapping
    String all(Model model) {
        List<Territory> regions = territories.regions();
        model.addAttribute("regions", regions);
        model.addAttribute(
                "counts",
                regions.stream()
                        .collect(Collectors.toMap(
                                Territory::kato,
                                region -> territories.within(region.kato()).size())));
        return "ngo/territories";
    }

    @PostMapping
    String take(
            @RequestParam(required = false) ChosenFile file,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        TerritoryList read = importTerritories.of(lines(file));
        if (read.refusals().isEmpty()) {
            redirect.addFlashAttribute("taken", read.territories().size());
            redirect.addFlashAttribute("passedOver", read.passedOver());
            return "redirect:/admin/territories";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("reasons", wording.of(new Verdict(read.refusals()), language));
        return all(model);
    }

    private static List<String> lines(ChosenFile file) throws IOException {
        if (file == null) {
            return List.of();
        }
        try (InputStream content = file.content()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
