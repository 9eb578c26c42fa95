package kz.bastama.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How a person signs bytes whose digests that person was shown. The portal records the act, confirmed with the password; the
 * national electronic signature will be another means behind the same port.
 */
public interface Signing {

    /**
     * @param proof what shows that it is the person: here the password
     * @param digests SHA-256 of each rendition, by language tag
     * @return empty where the proof does not hold, or after too many that did not; nothing is signed then
     */
    Optional<Signed> sign(UUID personId, String proof, Map<String, String> digests);
}
