package kz.bastama.ngo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Bin;

/**
 * A non-governmental organisation as the other modules see it, for applications, checks, agreements and lists.
 *
 * @param legalForm code, worded by {@code legalForm.<code>}
 * @param registeredOn when the state registered it, or null where nobody has said
 * @param kato territory of the legal address, nine digits
 * @param address legal address below the territory, as typed
 * @param head who heads it
 * @param bank null until the organisation has named its account
 * @param spheres codes of article 5 of Law 36-III, worded by {@link Spheres}
 * @param verifiedAt when an officer has seen who speaks for it, or null
 */
public record Organisation(
        UUID id,
        Bin bin,
        OfficialText name,
        String legalForm,
        LocalDate registeredOn,
        String kato,
        String address,
        Head head,
        Contact contact,
        Bank bank,
        Set<String> spheres,
        List<Founder> founders,
        OrganisationState state,
        Instant verifiedAt) {

    public Organisation {
        spheres = Set.copyOf(spheres);
        founders = List.copyOf(founders);
    }

    /**
     * @param post in Russian, or in the one language that was given
     * @param postKk in Kazakh, or empty where it was not given apart
     * @param iin null until the organisation has given it
     */
    public record Head(String name, String post, String postKk, Iin iin) {

        /** The post as each paper says it. */
        public OfficialText postInBoth() {
            return OfficialText.of(postKk.isEmpty() ? post : postKk, post);
        }
    }

    public record Contact(String person, String phone, String email) {}

    /** @param bic bank identifier (BIK), eight or eleven characters */
    public record Bank(String iban, String bic) {}
}
