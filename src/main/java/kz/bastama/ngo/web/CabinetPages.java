package kz.bastama.ngo.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.ngo.CabinetTile;
import kz.bastama.ngo.Organisation;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of an organisation: what to do next, and what the other modules have to say. */
@Controller
class CabinetPages {

    private static final int SHOWN_NOTICES = 3;

    private final OwnOrganisation own;
    private final CurrentActor current;
    private final ObjectProvider<CabinetTile> tiles;
    private final Notices notices;

    CabinetPages(OwnOrganisation own, CurrentActor current, ObjectProvider<CabinetTile> tiles, Notices notices) {
        this.own = own;
        this.current = current;
        this.tiles = tiles;
        this.notices = notices;
    }

    /** A tile with its lines worked out. */
    public record Shown(String title, String path, String emptyText, List<CabinetTile.Line> lines) {}

    @GetMapping("/cabinet")
    String home(Model model) {
        Optional<Organisation> organisation = own.find();
        if (organisation.isEmpty()) {
            return "ngo/no-organisation";
        }
        UUID personId = current.get().personId();
        model.addAttribute("organisation", organisation.get());
        model.addAttribute("steps", FirstSteps.of(organisation.get()));
        List<Shown> shown = shown(organisation.get(), personId);
        model.addAttribute("tiles", shown);
        model.addAttribute(
                "pressing",
                shown.stream()
                        .flatMap(tile -> tile.lines().stream())
                        .filter(line -> line.urgency() == CabinetTile.Urgency.PRESSING)
                        .toList());
        model.addAttribute("notices", newest(personId));
        return "ngo/cabinet";
    }

    private List<Shown> shown(Organisation organisation, UUID personId) {
        return tiles.stream()
                .sorted(Comparator.comparingInt(CabinetTile::order))
                .map(tile -> new Shown(tile.title(), tile.path(), tile.emptyText(), tile.lines(organisation, personId)))
                .toList();
    }

    private List<SentNotice> newest(UUID personId) {
        return notices.of(personId).stream().limit(SHOWN_NOTICES).toList();
    }
}
