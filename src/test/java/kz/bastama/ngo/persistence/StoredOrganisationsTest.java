package kz.bastama.ngo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.form.Page;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.domain.BinTaken;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngo.domain.OrganisationLine;
import kz.bastama.ngo.domain.OrganisationQuery;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Verification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@BastamaTest
class StoredOrganisationsTest {

    @Autowired
    private OrganisationRegister register;

    @Test
    void givesBackWhatWasStored() {
        RegisteredOrganisation stored =
                register.save(OrganisationFixture.organisation("\u0416\u0430\u0441 \u04b1\u0440\u043f\u0430\u049b")
                        .verified(new Verification(Instant.parse("2025-09-02T05:00:00Z"), "Officer", "Order")));

        assertThat(register.find(stored.id())).contains(stored);
        assertThat(register.findByBin(stored.bin())).contains(stored);
        assertThat(stored.profile().founders()).hasSize(2);
    }

    @Test
    void verifiesOneOrganisationForOneBin() {
        RegisteredOrganisation first = register.save(OrganisationFixture.organisation("First"));
        RegisteredOrganisation second = register.save(
                RegisteredOrganisation.open(UUID.randomUUID(), first.bin(), first.profile(), first.openedAt()));
        Verification seen = new Verification(Instant.parse("2025-09-02T05:00:00Z"), "Officer", "Order");
        register.save(second.verified(seen));

        assertThat(register.findByBin(first.bin()).orElseThrow().id()).isEqualTo(second.id());
        assertThatThrownBy(() -> register.save(first.verified(seen))).isInstanceOf(BinTaken.class);
    }

    @Test
    void refusesStaleCopy() {
        RegisteredOrganisation stale = register.save(OrganisationFixture.organisation("Stale"));
        register.save(stale.returned(Reasons.of("reasons.verification.other"), "Once"));

        assertThatThrownBy(() -> register.save(stale.returned(Reasons.of("reasons.verification.other"), "Twice")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void findsNameWithTypingErrorsAndBinByItsBeginning() {
        RegisteredOrganisation sought = register.save(
                OrganisationFixture.organisation(
                        "\u049a\u0430\u0439\u044b\u0440\u044b\u043c\u0434\u044b\u043b\u044b\u049b \u0411\u0435\u043b\u0435\u0441\u0456"));

        assertThat(search(
                                "\u043a\u0430\u0439\u044b\u0440\u044b\u043c\u0434\u044b\u043b\u044b\u043a \u0431\u0435\u043b\u0435\u0441\u0456")
                        .items())
                .anyMatch(line -> line.id().equals(sought.id()));
        assertThat(search(sought.bin().digits()).items())
                .singleElement()
                .matches(line -> line.id().equals(sought.id()));
        assertThat(search("%_\\' OR 1=1 --").items()).isEmpty();
    }

    @Test
    void filtersByRegionAndState() {
        RegisteredOrganisation sought = register.save(OrganisationFixture.organisation("Region filter"));

        assertThat(register.search(query("region filter", "350000000", OrganisationState.UNVERIFIED))
                        .items())
                .anyMatch(line -> line.id().equals(sought.id()));
        assertThat(register.search(query("region filter", "710000000", null)).items())
                .noneMatch(line -> line.id().equals(sought.id()));
        assertThat(register.search(query("region filter", "", OrganisationState.VERIFIED))
                        .items())
                .noneMatch(line -> line.id().equals(sought.id()));
    }

    private Page<OrganisationLine> search(String text) {
        return register.search(query(text, "", null));
    }

    private static OrganisationQuery query(String text, String region, OrganisationState state) {
        return new OrganisationQuery(text, region, state, false, null, 0);
    }
}
