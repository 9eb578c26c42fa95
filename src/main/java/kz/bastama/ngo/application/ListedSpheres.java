package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bastama.form.Option;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Spheres;
import org.springframework.stereotype.Service;

/** Reads the spheres from the rules of state grants. */
@Service
class ListedSpheres implements Spheres {

    private static final String SPHERES = "spheres";

    private final Editions editions;
    private final Clock clock;

    ListedSpheres(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<String> codes() {
        return inForce().names(SPHERES);
    }

    @Override
    public OfficialText title(String code) {
        String key = SPHERES + "." + code;
        return inForce().has(key) ? inForce().title(key) : OfficialText.of(code, code);
    }

    @Override
    public List<Option> options(Locale language) {
        Edition edition = inForce();
        return edition.names(SPHERES).stream()
                .map(code -> new Option(
                        code, code + ". " + edition.title(SPHERES + "." + code).in(language)))
                .toList();
    }

    private Edition inForce() {
        return editions.inForce("state-grant", LocalDate.now(clock));
    }
}
