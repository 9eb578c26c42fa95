package kz.bastama.ngo.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import kz.bastama.account.DemoSeed;
import kz.bastama.document.Papers;
import kz.bastama.file.ChosenFile;
import kz.bastama.ngo.DocumentKinds;
import kz.bastama.ngo.DocumentKinds.DocumentKind;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.NewDocument;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.paper.StandInContent;
import kz.bastama.party.Bin;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills the file cabinets of a demonstration with what calls require, so that whoever tries the product can send an application at once:
 * sheets that say of themselves that no office issued them. Beside the start: printing takes its time.
 */
@Component
@Profile("demo")
class DemoCabinets implements DemoSeed {

    private static final Set<String> REQUIRED = Set.of("charter", "registration", "taxDebt");
    private static final Locale LANGUAGE = Locale.forLanguageTag("kk");

    private final Organisations organisations;
    private final FileCabinet cabinet;
    private final DocumentKinds kinds;
    private final Papers papers;
    private final Clock clock;

    DemoCabinets(Organisations organisations, FileCabinet cabinet, DocumentKinds kinds, Papers papers, Clock clock) {
        this.organisations = organisations;
        this.cabinet = cabinet;
        this.kinds = kinds;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean isOfManyActs() {
        return true;
    }

    @Override
    public void seed() {
        DemoOrganisations.lines().stream()
                .filter(cells -> !DemoOrganisations.isUnclaimed(cells))
                .forEach(cells -> organisations.findByBin(new Bin(cells[1])).ifPresent(this::fill));
    }

    void fill(Organisation organisation) {
        kinds.all().stream().filter(kind -> REQUIRED.contains(kind.code())).forEach(kind -> keep(organisation, kind));
    }

    private void keep(Organisation organisation, DocumentKind kind) {
        byte[] sheet = papers.preview(
                new StandInContent(
                        kind.title(),
                        organisation.name(),
                        organisation.bin().digits(),
                        organisation.address(),
                        organisation.registeredOn(),
                        organisation.head().name()),
                LANGUAGE);
        LocalDate issued = kind.validDays() == null ? organisation.registeredOn() : LocalDate.now(clock);
        NewDocument document = new NewDocument(
                null, kind.code(), "", issued, null, new ChosenFile(nameOf(kind), new ByteArrayInputStream(sheet)));
        try {
            if (cabinet.keep(organisation.id(), document) instanceof FileCabinet.Kept.Refused refused) {
                throw new IllegalStateException("Demonstration: " + kind.code() + " is refused: " + refused.verdict());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String nameOf(DocumentKind kind) {
        return kind.code().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".pdf";
    }
}
