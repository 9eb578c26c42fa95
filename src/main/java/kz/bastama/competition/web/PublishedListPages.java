package kz.bastama.competition.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Publication.Kind;
import kz.bastama.competition.domain.PublishedLine;
import kz.bastama.form.Page;
import kz.bastama.form.SearchText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The published lists of a call for everybody, each edition of them, and the same for machines. */
@Controller
@RequestMapping("/calls/{id}/lists/{list}")
class PublishedListPages {

    private static final Map<String, Comparator<PublishedLine>> SORTS = Map.of(
            "number", Comparator.comparing(PublishedLine::number),
            "asked", Comparator.comparing(PublishedLine::asked),
            "lot", Comparator.comparingInt(PublishedLine::lot),
            "standing", Comparator.comparing(PublishedLine::standing));

    private final Competitions competitions;
    private final PublishedListView lists;
    private final PublishedTable table;

    PublishedListPages(Competitions competitions, PublishedListView lists, PublishedTable table) {
        this.competitions = competitions;
        this.lists = lists;
        this.table = table;
    }

    @GetMapping
    String page(
            @PathVariable UUID id,
            @PathVariable String list,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        Competition competition = open(id);
        Publication shown = shown(id, list, edition);
        List<PublishedLine> found = shown.lines().stream()
                .filter(line -> matches(line, text.strip(), language))
                .sorted(order(sort))
                .toList();
        model.addAttribute("competition", competition);
        model.addAttribute("list", shown);
        model.addAttribute("editions", lists.editions(id, shown.kind()));
        model.addAttribute("counts", lists.counts(shown));
        model.addAttribute("page", cut(found, page));
        model.addAttribute("text", text);
        return "competition/list";
    }

    @GetMapping("/{edition}/data.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, @PathVariable String list, @PathVariable int edition) {
        Publication shown = shown(id, list, edition);
        return file(id, shown, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8), table.csv(open(id), shown));
    }

    @GetMapping("/{edition}/data.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id, @PathVariable String list, @PathVariable int edition) {
        Publication shown = shown(id, list, edition);
        int standing = lists.editions(id, shown.kind()).get(0).edition();
        return file(id, shown, "json", MediaType.APPLICATION_JSON, table.json(open(id), shown, standing));
    }

    private static ResponseEntity<byte[]> file(UUID id, Publication list, String ending, MediaType type, String text) {
        String name = "%s-%s-%d.%s".formatted(id, list.kind().name().toLowerCase(Locale.ROOT), list.edition(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean matches(PublishedLine line, String text, Locale language) {
        return text.isEmpty()
                || SearchText.fits(
                        text,
                        line.number() + " " + line.organisation().in(language) + " " + line.bin() + " "
                                + line.project());
    }

    /** Without a sorting the order of the list: by lot, rank and number. */
    private static Comparator<PublishedLine> order(String sort) {
        Comparator<PublishedLine> by = SORTS.getOrDefault(sort.replaceFirst("^-", ""), (one, other) -> 0);
        return sort.startsWith("-") ? by.reversed() : by;
    }

    private static Page<PublishedLine> cut(List<PublishedLine> all, int number) {
        int last = (all.size() + Page.SIZE - 1) / Page.SIZE;
        int at = Math.max(1, Math.min(number, last)) - 1;
        int from = Math.min(at * Page.SIZE, all.size());
        return new Page<>(all.subList(from, Math.min(from + Page.SIZE, all.size())), at, Page.SIZE, all.size());
    }

    private Publication shown(UUID id, String list, int edition) {
        open(id);
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> lists.path(one).equals(list))
                .findFirst()
                .orElseThrow(PublishedListPages::notFound);
        return lists.find(id, kind, edition).orElseThrow(PublishedListPages::notFound);
    }

    private Competition open(UUID id) {
        return competitions.find(id).filter(Competition::isPublic).orElseThrow(PublishedListPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
