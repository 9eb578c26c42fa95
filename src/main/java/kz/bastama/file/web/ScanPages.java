package kz.bastama.file.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.Role;
import kz.bastama.file.Scans;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For the administrator: whether files are looked through for viruses, and what was found. */
@Controller
class ScanPages {

    private final Scans scans;

    ScanPages(Scans scans) {
        this.scans = scans;
    }

    @GetMapping("/admin/scans")
    String show(Model model) {
        model.addAttribute("standing", scans.standing());
        model.addAttribute("quarantined", scans.quarantined());
        return "file/scans";
    }

    @Bean
    static DeskTile scansTile() {
        return DeskTile.of("/admin/scans", "file.desk", Set.of(Role.ADMINISTRATOR));
    }
}
