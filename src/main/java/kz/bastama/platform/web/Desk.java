package kz.bastama.platform.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.DeskTile;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.engine.Workload;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** First pages: of the product, and of each role after the sign-in. */
@Controller
class Desk {

    /** Where a role is at home; a person with several goes to the first of them. */
    private static final Map<Role, String> HOMES = Map.of(
            Role.OPERATOR, "/staff",
            Role.CUSTOMER, "/staff",
            Role.SECRETARY, "/staff",
            Role.ADMINISTRATOR, "/staff",
            Role.MANAGER, "/insight",
            Role.AUDITOR, "/audit/journal",
            Role.NGO, "/cabinet",
            Role.EXPERT, "/expert",
            Role.MEMBER, "/member");

    private final CurrentActor current;
    private final ObjectProvider<DeskTile> tiles;
    private final Workload workload;

    Desk(CurrentActor current, ObjectProvider<DeskTile> tiles, Workload workload) {
        this.current = current;
        this.tiles = tiles;
        this.workload = workload;
    }

    /** A tile as the page shows it, with the tasks for that person behind it; waiting is null where nothing is counted. */
    public record Shown(String path, String key, Long waiting, Workload.Waiting tasks) {

        /** Whether something stands behind it for that person; Tasklist, where the tasks are done, always leads. */
        boolean waits() {
            return path.startsWith("/camunda/app/tasklist") || tasks.open() > 0 || waiting != null && waiting > 0;
        }
    }

    @GetMapping("/")
    String landing() {
        return "platform/landing";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "platform/accessibility";
    }

    /** A page asks for the sign-in by naming itself here: the way leads back to it. */
    @GetMapping("/home")
    String home(@RequestParam(defaultValue = "") String to) {
        if (PageLinks.own(to)) {
            return "redirect:" + UriComponentsBuilder.fromUriString(to).build().encode();
        }
        Actor actor = current.get();
        for (Role role : Role.values()) {
            if (actor.has(role)) {
                return "redirect:" + HOMES.get(role);
            }
        }
        return "redirect:/profile";
    }

    @GetMapping("/staff")
    String desk(Model model) {
        Actor actor = current.get();
        List<Shown> shown = tiles.orderedStream()
                .filter(tile -> tile.roles().stream().anyMatch(actor::has))
                .map(tile -> shown(tile, actor))
                .toList();
        Map<Boolean, List<Shown>> parted = shown.stream().collect(Collectors.partitioningBy(Shown::waits));
        model.addAttribute("tiles", parted.get(true));
        model.addAttribute("sections", parted.get(false));
        return "platform/desk";
    }

    private Shown shown(DeskTile tile, Actor actor) {
        OptionalLong waiting = tile.waiting(actor);
        return new Shown(
                tile.path(),
                tile.key(),
                waiting.isPresent() ? waiting.getAsLong() : null,
                workload.waiting(
                        tile.processes(),
                        actor.rights().stream().map(Right::group).collect(Collectors.toSet())));
    }
}
