package kz.bastama.insight.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.bastama.insight.YearFigures;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.insight.domain.YearTables;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.ActivityLine;
import org.springframework.stereotype.Component;

/** Takes the figures of a year down, with what their rows are called. */
@Component
public class TakeFigures {

    private final Parties parties;
    private final Editions editions;
    private final Territories territories;
    private final Spheres spheres;
    private final Clock clock;

    TakeFigures(Parties parties, Editions editions, Territories territories, Spheres spheres, Clock clock) {
        this.parties = parties;
        this.editions = editions;
        this.territories = territories;
        this.spheres = spheres;
        this.clock = clock;
    }

    public YearTables of(List<ActivityLine> lines) {
        return new YearTables(
                Arrays.stream(Cut.values()).map(cut -> table(cut, lines)).toList(),
                new YearTables.Line(null, YearFigures.total(lines).figures()));
    }

    private YearTables.Table table(Cut cut, List<ActivityLine> lines) {
        return new YearTables.Table(
                cut,
                YearFigures.rows(lines, cut).stream()
                        .map(row -> new YearTables.Line(title(cut, row.key()), row.figures()))
                        .toList());
    }

    private OfficialText title(Cut cut, String key) {
        if (key.isEmpty()) {
            return null;
        }
        return switch (cut) {
            case CUSTOMER -> parties.customer(key).map(Customer::name).orElseGet(() -> OfficialText.of(key, key));
            case TYPE -> type(key);
            case SPHERE -> spheres.title(key);
            case REGION -> territories.fullName(key + "0000000");
        };
    }

    private OfficialText type(String key) {
        Edition edition = editions.inForce(BeginYearlyReport.PROGRAMME, LocalDate.now(clock));
        return edition.has("grantTypes." + key + ".maxMonths")
                ? edition.title("grantTypes." + key)
                : OfficialText.of(key, key);
    }
}
