package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.bastama.file.ChosenFile;
import kz.bastama.legal.Refusal;
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
    private static final TerritoryList UNREADABLE =
            new TerritoryList(List.of(), 0, List.of(Refusal.of("ngo.katoUnreadable", null)));

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
        List<String> lines = lines(file);
        TerritoryList read = lines == null ? UNREADABLE : importTerritories.of(lines);
        if (read.refusals().isEmpty()) {
            redirect.addFlashAttribute("taken", read.territories().size());
            redirect.addFlashAttribute("passedOver", read.passedOver());
            return "redirect:/admin/territories";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("reasons", wording.of(new Verdict(read.refusals()), language));
        return all(model);
    }

    /** Null where it is too long or in other letters: a file cut off, or with names that nobody can read, would be taken as whole. */
    private static List<String> lines(ChosenFile file) throws IOException {
        if (file == null) {
            return List.of();
        }
        try (InputStream content = file.content()) {
            byte[] bytes = content.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST
                    ? null
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .lines()
                            .toList();
        } catch (CharacterCodingException otherLetters) {
            return null;
        }
    }
}
