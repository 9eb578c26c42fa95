package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.file.ChosenFile;
import kz.bastama.form.SearchText;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentKinds;
import kz.bastama.ngo.DocumentUse;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.TypedDocument;
import kz.bastama.ngo.application.WeighCabinet;
import org.springframework.beans.factory.ObjectProvider;
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

/** The file cabinet of an organisation: uploaded once, used in every call. */
@Controller
@RequestMapping("/cabinet/files")
class CabinetFiles {

    private final OwnProfile own;
    private final FileCabinet cabinet;
    private final WeighCabinet weighCabinet;
    private final DocumentKinds kinds;
    private final ObjectProvider<DocumentUse> uses;
    private final RefusalWording wording;
    private final Clock clock;

    CabinetFiles(
            OwnProfile own,
            FileCabinet cabinet,
            WeighCabinet weighCabinet,
            DocumentKinds kinds,
            ObjectProvider<DocumentUse> uses,
            RefusalWording wording,
            Clock clock) {
        this.own = own;
        this.cabinet = cabinet;
        this.weighCabinet = weighCabinet;
        this.kinds = kinds;
        this.uses = uses;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "kind") String sort,
            Model model) {
        List<CabinetDocument> all = cabinet.of(own.get().id());
        model.addAttribute("space", weighCabinet.of(own.get().id()));
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute(
                "documents",
                all.stream()
                        .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                        .filter(one -> SearchText.fits(
                                q, one.title() + " " + one.newest().fileName()))
                        .sorted(order(sort))
                        .toList());
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("sort", sort);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("typed", Map.of("kind", kind));
        model.addAttribute("wrong", Map.of());
        return "ngo/files";
    }

    @PostMapping
    String add(
            TypedDocument typed,
            @RequestParam(required = false) ChosenFile file,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        Verdict verdict = kept(null, typed, file, redirect);
        if (verdict.isAllowed()) {
            return "redirect:/cabinet/files";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = all("", "", "kind", model);
        again(typed, verdict, language, model);
        return page;
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        CabinetDocument document = find(id);
        model.addAttribute("document", document);
        model.addAttribute("kindOf", kinds.find(document.kind()).orElse(null));
        List<UUID> files =
                document.versions().stream().map(DocumentVersion::fileId).toList();
        model.addAttribute(
                "uses", uses.stream().flatMap(use -> use.of(files).stream()).toList());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("typed", Map.of());
        model.addAttribute("wrong", Map.of());
        return "ngo/file";
    }

    @PostMapping("/{id}/versions")
    String version(
            @PathVariable UUID id,
            TypedDocument typed,
            @RequestParam(required = false) ChosenFile file,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        find(id);
        Verdict verdict = kept(id, typed, file, redirect);
        if (verdict.isAllowed()) {
            return "redirect:/cabinet/files/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = one(id, model);
        again(typed, verdict, language, model);
        return page;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        own.toEdit();
        cabinet.remove(find(id).id());
        redirect.addFlashAttribute("done", "ngo.files.removed");
        return "redirect:/cabinet/files";
    }

    private Verdict kept(UUID replaces, TypedDocument typed, ChosenFile file, RedirectAttributes redirect)
            throws IOException {
        UUID organisation = own.toEdit().id();
        Verdict verdict = typed.mistakes();
        if (verdict.isAllowed()
                && cabinet.keep(organisation, typed.document(replaces, file))
                        instanceof FileCabinet.Kept.Refused refused) {
            verdict = refused.verdict();
        }
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", replaces == null ? "ngo.files.kept" : "ngo.files.versionKept");
        }
        return verdict;
    }

    private void again(TypedDocument typed, Verdict verdict, Locale language, Model model) {
        model.addAttribute("typed", typed.shown());
        model.addAttribute("wrong", wording.byField(verdict, "file", language));
    }

    private CabinetDocument find(UUID id) {
        UUID organisation = own.get().id();
        return cabinet.find(id)
                .filter(found -> found.organisationId().equals(organisation) && !found.removed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Comparator<CabinetDocument> order(String sort) {
        List<String> codes =
                kinds.all().stream().map(DocumentKinds.DocumentKind::code).toList();
        Comparator<CabinetDocument> byKind = Comparator.comparing(one -> codes.indexOf(one.kind()));
        Comparator<CabinetDocument> order = switch (sort) {
            case "title", "-title" -> Comparator.comparing(one -> SearchText.folded(one.title()));
            case "valid", "-valid" ->
                Comparator.comparing(one -> one.newest().validUntil(), Comparator.nullsLast(Comparator.naturalOrder()));
            case "added", "-added" -> Comparator.comparing(one -> one.newest().addedAt());
            default -> byKind;
        };
        return sort.startsWith("-") ? order.reversed() : order;
    }
}
