package kz.bastama.expert.web;

import java.util.Set;
import kz.bastama.account.DeskTile;
import kz.bastama.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The registries on the desk. */
@Configuration(proxyBeanMethods = false)
class ExpertNavigation {

    private static final Set<Role> STAFF = Set.of(Role.OPERATOR, Role.SECRETARY, Role.ADMINISTRATOR);

    @Bean
    @Order(120)
    static DeskTile expertRegistryTile() {
        return DeskTile.of("/staff/experts", "expert.desk.experts", STAFF);
    }

    @Bean
    @Order(130)
    static DeskTile memberRegistryTile() {
        return DeskTile.of("/staff/members", "expert.desk.members", STAFF);
    }
}
