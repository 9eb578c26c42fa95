package kz.bastama.account.application;

import java.util.Locale;
import java.util.Set;
import kz.bastama.account.DemoSeed;
import kz.bastama.account.People;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The staff of a demonstration, from {@code demo/people.csv}. */
@Component
@Profile("demo")
class DemoPeople implements DemoSeed {

    private final People people;
    private final String password;

    DemoPeople(People people, @Value("${bastama.demo.password}") String password) {
        this.people = people;
        this.password = password;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void seed() {
        DemoSeed.rows("/demo/people.csv").forEach(this::open);
    }

    private void open(String[] cells) {
        String scope = cells[2].isEmpty() ? null : cells[2];
        people.register(
                cells[0],
                cells[0] + "@bastama.example",
                cells[4],
                Locale.forLanguageTag(cells[3]),
                password,
                Set.of(new Right(Role.valueOf(cells[1]), scope)));
    }
}
