package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.Profile;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Replaced;
import kz.bastama.ngo.domain.VerificationProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an organisation says of itself. An account that is not verified, or no longer because the head is another one,
 * comes before an officer again; one who is just looking begins
 * anew, since nobody confirms what was not there to be seen.
 */
@Service
public class EditProfile {

    private static final String ELSEWHERE = "ngo.profileElsewhere";

    private final OrganisationRegister register;
    private final Territories territories;
    private final VerificationProcess verification;
    private final Journal journal;
    private final Clock clock;

    EditProfile(
            OrganisationRegister register,
            Territories territories,
            VerificationProcess verification,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.territories = territories;
        this.verification = verification;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param seen version that the person had before the eyes: what somebody else saved meanwhile is not overwritten unseen */
    @Transactional
    public Verdict edit(UUID organisationId, ProfileEntry typed, Integer seen) {
        Verdict verdict = typed.check(territories, LocalDate.now(clock));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        RegisteredOrganisation present = register.find(organisationId).orElseThrow();
        Profile accepted = typed.accepted();
        if (accepted.equals(present.latest())) {
            return Verdict.allowed();
        }
        if (!present.version().equals(seen)) {
            return Verdict.refused(Refusal.of(ELSEWHERE, null));
        }
        store(present, accepted);
        return Verdict.allowed();
    }

    /** Whether nothing was stored because somebody else saved the profile meanwhile. */
    public static boolean isElsewhere(Verdict verdict) {
        return verdict.refusals().stream().anyMatch(one -> one.code().equals(ELSEWHERE));
    }

    /** Which facts are others now: what stands in them is not for the journal. */
    private static String fields(Profile before, Profile after) {
        return Replaced.between(before, after).stream().map(Replaced::field).collect(Collectors.joining(" "));
    }

    private void store(RegisteredOrganisation before, Profile changed) {
        RegisteredOrganisation after = register.save(before.withProfile(changed));
        journal.record(JournalEntry.of(after.id().toString(), "ngo.profileChanged")
                .moved(before.state().name(), after.state().name())
                .by(after.profile().name().ru(), after.profile().name().kk())
                .with(Map.of("told", "true", "fields", fields(before.latest(), changed))));
        if (!after.isVerified()) {
            verification.requestAnew(after);
        }
    }
}
