package kz.bastama.ngodatabase.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The NGO database on the desk. */
@Configuration(proxyBeanMethods = false)
class NgoDatabaseNavigation {

    @Bean
    @Order(110)
    static DeskTile filingsTile() {
        return DeskTile.of(
                "/staff/ngo-database", "ngodatabase.desk", Set.of(Role.OPERATOR, Role.SECRETARY, Role.ADMINISTRATOR));
    }
}
