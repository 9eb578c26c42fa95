package kz.bastama.party.web;

import java.util.OptionalLong;
import java.util.Set;
import kz.bastama.account.Actor;
import kz.bastama.account.DeskTile;
import kz.bastama.account.NavigationEntry;
import kz.bastama.account.Role;
import kz.bastama.party.application.EditParties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class PartyNavigation {

    @Bean
    NavigationEntry customersEntry() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/customers", "party.customers.title", 910);
    }

    @Bean
    NavigationEntry operatorEntry() {
        return new NavigationEntry(Role.ADMINISTRATOR, "/admin/operator", "party.operator.title", 920);
    }

    @Bean
    @Order(910)
    DeskTile customersTile() {
        return DeskTile.of("/admin/customers", "party.desk.customers", Set.of(Role.ADMINISTRATOR));
    }

    /** Says so as long as the operator is not entered: no paper can be issued before. */
    @Bean
    @Order(1)
    DeskTile operatorTile(EditParties parties) {
        return new DeskTile() {
            @Override
            public Set<Role> roles() {
                return Set.of(Role.ADMINISTRATOR);
            }

            @Override
            public String path() {
                return "/admin/operator";
            }

            @Override
            public String key() {
                return parties.operator().isPresent() ? "party.desk.operator" : "party.desk.operatorMissing";
            }

            @Override
            public OptionalLong waiting(Actor actor) {
                return parties.operator().isPresent() ? OptionalLong.empty() : OptionalLong.of(1);
            }
        };
    }
}
