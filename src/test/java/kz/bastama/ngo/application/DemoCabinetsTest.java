package kz.bastama.ngo.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.competition.TestApplicants;
import kz.bastama.document.Papers;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentKinds;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class DemoCabinetsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private DocumentKinds kinds;

    @Autowired
    private Papers papers;

    @Autowired
    private Clock clock;

    @Autowired
    private TestApplicants applicants;

    @Test
    void holdsWhatACallRequires() {
        UUID organisation = applicants.newcomer().organisationId();

        new DemoCabinets(organisations, cabinet, kinds, papers, clock)
                .fill(organisations.find(organisation).orElseThrow());

        assertThat(cabinet.of(organisation))
                .extracting(CabinetDocument::kind)
                .containsExactlyInAnyOrder("charter", "registration", "taxDebt");
        assertThat(cabinet.of(organisation))
                .allMatch(document ->
                        document.newest().holdsOn(LocalDate.now(clock).plusDays(25)));
    }
}
