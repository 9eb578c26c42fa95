package kz.bastama.ngo.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The cabinet in the navigation, the register of organisations on the desk. */
@Configuration(proxyBeanMethods = false)
class NgoNavigation {

    @Bean
    static NavigationEntry cabinetEntry() {
        return new NavigationEntry(Role.NGO, "/cabinet", "ngo.cabinet.title", 10);
    }

    @Bean
    static NavigationEntry territoriesEntry() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/territories", "ngo.territories.title", 935);
    }

    @Bean
    @Order(100)
    static DeskTile organisationsTile() {
        return new DeskTile() {
            @Override
            public Set<Role> roles() {
                return Set.of(Role.OPERATOR, Role.SECRETARY, Role.ADMINISTRATOR);
            }

            @Override
            public String path() {
                return "/staff/organisations";
            }

            @Override
            public Set<String> processes() {
                return Set.of("organisation-verification");
            }

            @Override
            public String key() {
                return "ngo.desk";
            }
        };
    }
}
