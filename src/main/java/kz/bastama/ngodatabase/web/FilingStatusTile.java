package kz.bastama.ngodatabase.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.ngo.CabinetTile;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngodatabase.FilingStatus;
import kz.bastama.ngodatabase.NgoDatabase;
import kz.bastama.ngodatabase.Standing;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells an organisation how it stands in the NGO database today: without it no grant may be given. */
@Component
class FilingStatusTile implements CabinetTile {

    private final NgoDatabase database;
    private final MessageSource wording;
    private final Clock clock;

    FilingStatusTile(NgoDatabase database, MessageSource wording, Clock clock) {
        this.database = database;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String title() {
        return "ngodatabase.tile.title";
    }

    @Override
    public String path() {
        return null;
    }

    @Override
    public List<Line> lines(Organisation organisation, UUID personId) {
        FilingStatus status = database.onDay(organisation.bin(), LocalDate.now(clock));
        Locale language = LocaleContextHolder.getLocale();
        Object[] facts = {Map.of("year", String.valueOf(status.reportingYear()))};
        String text = wording.getMessage("ngodatabase.tile." + status.standing(), facts, language);
        return List.of(
                new Line(text, null, null, status.standing() == Standing.ABSENT ? Urgency.OVERDUE : Urgency.PLAIN));
    }

    @Override
    public String emptyText() {
        return "ngodatabase.tile.title";
    }
}
