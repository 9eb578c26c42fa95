package kz.bastama.planning.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the planning adds to the navigation and to the desks. */
@Configuration
class PlanningNavigation {

    @Bean
    NavigationEntry topicsForAll() {
        return new NavigationEntry(null, "/topics", "planning.nav.topics", 10);
    }

    @Bean
    DeskTile listsTile() {
        return new Tile("/staff/lists", "planning.desk.lists", Set.of("direction-list", "list-amendment"));
    }

    @Bean
    DeskTile proposalsTile() {
        return new Tile("/staff/proposals", "planning.desk.proposals", Set.of("topic-proposal"));
    }

    @Bean
    DeskTile fundingTile() {
        return new Tile("/staff/funding", "planning.desk.funding", Set.of("funding-agreement"));
    }

    private record Tile(String path, String key, Set<String> processes) implements DeskTile {

        @Override
        public Set<Role> roles() {
            return Set.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR);
        }
    }
}
