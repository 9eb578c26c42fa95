package kz.bastama.grant.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What grants add to the navigation and to the desks. */
@Configuration
class GrantNavigation {

    private static final Set<Role> STAFF = Set.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY, Role.ADMINISTRATOR);

    @Bean
    NavigationEntry projectsForAll() {
        return new NavigationEntry(null, "/projects", "grant.nav.projects", 30);
    }

    @Bean
    NavigationEntry evaluationsForMembers() {
        return new NavigationEntry(Role.MEMBER, "/member/evaluations", "grant.nav.evaluations", 35);
    }

    @Bean
    DeskTile grantCasesTile() {
        return new Tile(
                "/staff/grants",
                "grant.desk.grants",
                Set.of("grant", "budget-revision", "additional-agreement"),
                STAFF);
    }

    @Bean
    DeskTile monitoringVisitsTile() {
        return new Tile("/staff/visits", "grant.desk.visits", Set.of("monitoring-visit"), STAFF);
    }

    @Bean
    DeskTile evaluationsTile() {
        return new Tile("/staff/evaluations", "grant.desk.evaluations", Set.of("evaluation"), STAFF);
    }

    @Bean
    DeskTile paymentsTile() {
        return new Tile("/staff/payments", "grant.desk.payments", Set.of(), Set.of(Role.OPERATOR));
    }

    private record Tile(String path, String key, Set<String> processes, Set<Role> roles) implements DeskTile {}
}
