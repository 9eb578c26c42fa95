package kz.bastama.ngo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.Organisation.Head;
import org.junit.jupiter.api.Test;

class RegisteredOrganisationTest {

    private static final Verification SEEN =
            new Verification(Instant.parse("2025-09-02T05:00:00Z"), "Officer", "Order No. 1 on the head");

    private final RegisteredOrganisation verified =
            OrganisationFixture.organisation("Bastau").verified(SEEN);

    @Test
    void staysVerifiedWhenAddressChanges() {
        Profile moved = OrganisationFixture.entry("Another name").accepted();

        assertThat(verified.withProfile(moved).isVerified()).isTrue();
    }

    @Test
    void losesVerificationWhenHeadChanges() {
        Profile before = verified.profile();
        Profile after = new Profile(
                before.name(),
                before.legalForm(),
                before.registeredOn(),
                before.kato(),
                before.address(),
                new Head("Somebody else", "Director", "", null),
                before.contact(),
                before.bank(),
                before.spheres(),
                before.founders(),
                before.presence());

        assertThat(verified.withProfile(after).isVerified()).isFalse();
    }

    @Test
    void keepsReasonUntilItIsVerified() {
        RegisteredOrganisation returned =
                verified.returned(Reasons.of("reasons.verification.authority"), "The order is not readable");

        assertThat(returned.isVerified()).isFalse();
        assertThat(returned.remark()).isEqualTo("The order is not readable");
        assertThat(returned.verified(SEEN).remark()).isNull();
    }

    @Test
    void refusesVerificationWithoutBasis() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verification(Instant.EPOCH, "Officer", " "));
    }
}
