package kz.bastama.ngodatabase.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.form.Page;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngodatabase.Standing;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.FilingDuty;
import kz.bastama.ngodatabase.domain.FilingQuery;
import kz.bastama.ngodatabase.domain.Filings;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Component;

/** Filings as the page lists them: with the name of the organisation, where it has an account, and in time or late. */
@Component
class FilingTable {

    private static final int YEARS_OFFERED = 8;

    private final Filings filings;
    private final Organisations organisations;
    private final Editions editions;
    private final Clock clock;

    FilingTable(Filings filings, Organisations organisations, Editions editions, Clock clock) {
        this.filings = filings;
        this.organisations = organisations;
        this.editions = editions;
        this.clock = clock;
    }

    /** What an officer looks for; {@code page} counts from 1. */
    public record Wanted(String q, int year, boolean late, int page) {

        static final Wanted EVERYTHING = new Wanted("", 0, false, 1);

        boolean isByBin() {
            return q.strip().matches("[0-9]{1,12}");
        }
    }

    /** @param name null where the organisation has no account here */
    public record Line(
            Bin bin, OfficialText name, int reportingYear, Instant filedAt, Standing standing, String source) {}

    Page<Line> find(Wanted wanted) {
        FilingDuty duty = FilingDuty.of(editions.inForce(FilingDuty.PROGRAMME, LocalDate.now(clock)), clock.getZone());
        Page<Filing> found = filings.search(new FilingQuery(
                wanted.isByBin() ? wanted.q().strip() : "",
                wanted.isByBin() || wanted.q().isBlank() ? null : named(wanted.q()),
                wanted.year(),
                wanted.late() ? duty : null,
                wanted.page() - 1));
        List<Line> lines =
                found.items().stream().map(filing -> line(filing, duty)).toList();
        return new Page<>(lines, found.number(), found.size(), found.total());
    }

    /** The years that may be chosen, the last one first. */
    List<Integer> years() {
        int last = LocalDate.now(clock).getYear() - 1;
        return IntStream.range(0, YEARS_OFFERED).mapToObj(back -> last - back).toList();
    }

    private Set<Bin> named(String text) {
        return organisations.named(text).stream().map(Organisation::bin).collect(Collectors.toSet());
    }

    private Line line(Filing filing, FilingDuty duty) {
        OfficialText name =
                organisations.findByBin(filing.bin()).map(Organisation::name).orElse(null);
        return new Line(
                filing.bin(),
                name,
                filing.reportingYear(),
                filing.filedAt(),
                duty.standing(filing),
                filing.source().name());
    }
}
