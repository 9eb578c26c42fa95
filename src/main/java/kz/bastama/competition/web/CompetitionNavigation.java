package kz.bastama.competition.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What competitions add to the navigation and to the desks. */
@Configuration
class CompetitionNavigation {

    private static final Set<Role> WHO_DECIDES = Set.of(Role.OPERATOR, Role.SECRETARY, Role.ADMINISTRATOR);
    private static final Set<Role> WITH_CUSTOMER =
            Set.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY, Role.ADMINISTRATOR);

    @Bean
    NavigationEntry callsForAll() {
        return new NavigationEntry(null, "/calls", "competition.nav.calls", 20);
    }

    @Bean
    DeskTile competitionsTile() {
        return new Tile(
                "/staff/competitions",
                "competition.desk.competitions",
                WITH_CUSTOMER,
                Set.of("competition", "lot-succession", "intake-extension", "call-question"));
    }

    @Bean
    DeskTile sentApplicationsTile() {
        return new Tile("/staff/applications", "competition.desk.applications", WITH_CUSTOMER, Set.of("application"));
    }

    @Bean
    DeskTile objectionsTile() {
        return new Tile("/staff/objections", "competition.desk.objections", WHO_DECIDES, Set.of("objection"));
    }

    private record Tile(String path, String key, Set<Role> roles, Set<String> processes) implements DeskTile {}
}
