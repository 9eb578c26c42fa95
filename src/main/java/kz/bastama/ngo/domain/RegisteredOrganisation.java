package kz.bastama.ngo.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.party.Bin;

/**
 * An organisation with an account. It may draft and send from the first minute; before money is given it must be verified,
 * since BINs are public and anyone can type one.
 *
 * @param verification null as long as nobody has looked
 * @param remark what an officer who gave the account back explains, or null
 * @param reasons why it was given back; null where it was not
 * @param version null before it is stored for the first time
 * @param proposed what whoever claimed it says instead of what was known of it, in force once an officer has verified; null
 *     without a claim that waits
 */
public record RegisteredOrganisation(
        UUID id,
        Bin bin,
        Profile profile,
        Verification verification,
        String remark,
        Instant openedAt,
        Reasons reasons,
        Integer version,
        Profile proposed) {

    public RegisteredOrganisation {
        if (remark != null && reasons == null) {
            throw new IllegalStateException("Organisation " + id + " is given back without a reason");
        }
    }

    public static RegisteredOrganisation open(UUID id, Bin bin, Profile profile, Instant now) {
        return new RegisteredOrganisation(id, bin, profile, null, null, now, null, null, null);
    }

    public OrganisationState state() {
        return verification == null ? OrganisationState.UNVERIFIED : OrganisationState.VERIFIED;
    }

    public boolean isVerified() {
        return verification != null;
    }

    /** The verification falls when the head is another one. Until a claim is verified, what was known stays in force. */
    public RegisteredOrganisation withProfile(Profile changed) {
        if (proposed != null) {
            return new RegisteredOrganisation(
                    id, bin, profile, verification, remark, openedAt, reasons, version, changed);
        }
        Verification kept = changed.hasOtherHead(profile) ? null : verification;
        return new RegisteredOrganisation(id, bin, changed, kept, remark, openedAt, reasons, version, null);
    }

    /** Somebody speaks for an organisation that was known without anybody: what was known stays, and an officer has to look. */
    public RegisteredOrganisation claimed(Profile typed) {
        Profile said = typed.filledBy(profile);
        return new RegisteredOrganisation(id, bin, profile.filledBy(said), null, null, openedAt, null, version, said);
    }

    /** What was proposed comes into force: the officer has seen it beside what was known. */
    public RegisteredOrganisation verified(Verification given) {
        return new RegisteredOrganisation(id, bin, latest(), given, null, openedAt, null, version, null);
    }

    /** What that replaces of what was known; nothing without a claim that waits. */
    public List<Replaced> replacing() {
        return proposed == null ? List.of() : Replaced.between(profile, proposed);
    }

    public RegisteredOrganisation returned(Reasons codes, String why) {
        return new RegisteredOrganisation(id, bin, profile, null, why, openedAt, codes, version, proposed);
    }

    /** What its own people go on writing. */
    public Profile latest() {
        return proposed == null ? profile : proposed;
    }

    public Organisation view() {
        return new Organisation(
                id,
                bin,
                profile.name(),
                profile.legalForm(),
                profile.registeredOn(),
                profile.kato(),
                profile.address(),
                profile.head(),
                profile.contact(),
                profile.bank(),
                profile.spheres(),
                profile.founders(),
                state(),
                verification == null ? null : verification.at());
    }
}
