package kz.bastama.account.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Where second factors are kept: the secret encrypted, the recovery codes as hashes. */
public interface SecondFactors {

    Optional<SecondFactor> find(UUID person);

    /** Since when the person has one; asked for on each request. */
    Optional<Instant> since(UUID person);

    /** In place of one that there was. */
    void put(UUID person, String secret, Instant since, long step);

    void remove(UUID person);

    /** Takes the code of that half minute. @return false when it, or a later one, was taken before */
    boolean take(UUID person, long step);

    void replaceCodes(UUID person, Collection<String> hashes);

    /** @return false when there is no such code, or it was used before */
    boolean useCode(UUID person, String hash, Instant at);
}
