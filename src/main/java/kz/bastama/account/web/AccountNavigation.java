package kz.bastama.account.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AccountNavigation {

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/people", "account.people.title", 900);
    }

    @Bean
    @Order(900)
    DeskTile peopleTile() {
        return DeskTile.of("/admin/people", "account.desk.people", Set.of(Role.ADMINISTRATOR));
    }
}
