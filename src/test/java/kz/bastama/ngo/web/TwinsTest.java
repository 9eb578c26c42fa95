package kz.bastama.ngo.web;

import static kz.bastama.ngo.domain.Twin.Ground.ACCOUNT;
import static kz.bastama.ngo.domain.Twin.Ground.ADDRESS;
import static kz.bastama.ngo.domain.Twin.Ground.HEAD_NAME;
import static kz.bastama.ngo.domain.Twin.Ground.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.Presence;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Twin;
import kz.bastama.ngo.domain.Twins;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Two organisations that may be one, before an officer's eyes. */
@BastamaTest
class TwinsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private Twins twins;

    private final String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000, 9_999_999));
    private final String word = Long.toString(Long.parseLong(number), 26)
            .chars()
            .map(sign -> '\u0430' + Character.digit(sign, 26))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @Test
    void showsWhatTwoHaveInCommonHoweverItIsSpelt() throws Exception {
        RegisteredOrganisation one = saved(
                "\u04d8" + word + " Akhmet", "+7 (705) " + number, account(1), street("\u0443\u043b. ", ", \u0434. 7"));
        RegisteredOrganisation other =
                saved("\u0430" + word + "  AKHMET", "8705" + number, account(2), street("", " 7"));

        assertThat(twins.of(one.id())).singleElement().satisfies(twin -> {
            assertThat(twin.id()).isEqualTo(other.id());
            assertThat(twin.grounds()).containsExactlyInAnyOrder(PHONE, HEAD_NAME, ADDRESS);
        });
        Person officer = accounts.open(Role.OPERATOR);
        card(one, officer)
                .andExpect(content().string(containsString(other.bin().digits())))
                .andExpect(content().string(not(containsString("8705" + number))))
                .andExpect(content().string(not(containsString("??"))));
        card(one, accounts.open(Role.AUDITOR))
                .andExpect(content().string(not(containsString(other.bin().digits()))));
        list(one, officer).andExpect(content().string(containsString(one.id().toString())));
    }

    @Test
    void namesOthersThatClaimTheSameBin() throws Exception {
        RegisteredOrganisation one = saved("Head " + word, "+7 706 " + number, account(1), "A " + word);
        RegisteredOrganisation rival = register.save(RegisteredOrganisation.open(
                UUID.randomUUID(),
                one.bin(),
                profile("Other " + word, "+7 708 " + number, account(2), "B " + word)
                        .accepted(),
                Instant.parse("2025-09-02T05:00:00Z")));
        Person officer = accounts.open(Role.OPERATOR);

        card(one, officer).andExpect(content().string(containsString("/staff/organisations/" + rival.id())));
        card(rival, officer)
                .andExpect(content().string(containsString("/staff/organisations/" + one.id() + "\"")))
                .andExpect(content().string(not(containsString("??"))));
        card(one, accounts.open(Role.AUDITOR))
                .andExpect(content().string(not(containsString(rival.id().toString()))));
        assertThat(twins.of(one.id())).isEmpty();
    }

    @Test
    void comparesWhereTheyAreFoundToo() {
        RegisteredOrganisation one = saved("Head " + word, "+7 703 " + number, account(1), "A " + word);
        Presence found = new Presence("351010000", "st. A " + word, null);
        ProfileEntry moved = profile("Other " + word, "+7 704 " + number, account(2), "B " + word, found);
        RegisteredOrganisation other = register.save(RegisteredOrganisation.open(
                UUID.randomUUID(),
                OrganisationFixture.freshBin(),
                moved.accepted(),
                Instant.parse("2025-09-01T05:00:00Z")));
        assertThat(twins.of(one.id())).singleElement().extracting(Twin::id).isEqualTo(other.id());
        assertThat(twins.of(other.id()))
                .singleElement()
                .extracting(Twin::grounds)
                .isEqualTo(List.of(ADDRESS));
    }

    @Test
    void restsAfterADismissalUntilSomethingElseIsInCommon() throws Exception {
        RegisteredOrganisation one = saved("Head " + word, "+7 702 " + number, account(1), "A " + word);
        RegisteredOrganisation other = saved("Other " + word, "8 702 " + number, account(2), "B " + word);
        Person officer = accounts.open(Role.OPERATOR);

        dismiss(one, other, "no").andExpect(flash().attribute("problem", "ngo.twins.reasonMissing"));
        assertThat(twins.of(one.id())).hasSize(1);
        dismiss(one, other, "One accountant serves both").andExpect(flash().attribute("done", "ngo.twins.dismissed"));

        assertThat(twins.of(one.id())).isEmpty();
        assertThat(twins.of(other.id())).isEmpty();
        card(other, officer).andExpect(content().string(containsString("One accountant serves both")));
        list(one, officer)
                .andExpect(content().string(not(containsString(one.id().toString()))));

        RegisteredOrganisation present = register.find(other.id()).orElseThrow();
        register.save(present.withProfile(profile("Other " + word, "8 702 " + number, account(1), "B " + word)
                .accepted()));
        assertThat(twins.of(one.id())).singleElement().extracting(Twin::grounds).isEqualTo(List.of(ACCOUNT));
    }

    private ResultActions card(RegisteredOrganisation organisation, Person reader) throws Exception {
        return mvc.perform(get("/staff/organisations/" + organisation.id()).with(accounts.signedIn(reader)));
    }

    private ResultActions list(RegisteredOrganisation organisation, Person reader) throws Exception {
        return mvc.perform(get("/staff/organisations")
                .param("twins", "true")
                .param("q", organisation.bin().digits())
                .with(accounts.signedIn(reader)));
    }

    private ResultActions dismiss(RegisteredOrganisation one, RegisteredOrganisation other, String reason)
            throws Exception {
        return mvc.perform(post("/staff/organisations/" + one.id() + "/twins/" + other.id())
                .param("reason", reason)
                .with(csrf())
                .with(accounts.signedInAs(Role.OPERATOR)));
    }

    private String street(String before, String after) {
        return before + "\u0410\u0431\u0430\u044f" + word + after;
    }

    private RegisteredOrganisation saved(String head, String phone, String iban, String address) {
        return register.save(RegisteredOrganisation.open(
                UUID.randomUUID(),
                OrganisationFixture.freshBin(),
                profile(head, phone, iban, address).accepted(),
                Instant.parse("2025-09-01T05:00:00Z")));
    }

    private static ProfileEntry profile(String head, String phone, String iban, String address) {
        return profile(head, phone, iban, address, Presence.UNKNOWN);
    }

    private static ProfileEntry profile(String head, String phone, String iban, String address, Presence presence) {
        return new ProfileEntry(
                "Twin",
                "Twin",
                "",
                "PUBLIC_FOUNDATION",
                null,
                "351010000",
                address,
                head,
                "Director",
                "",
                "",
                "Contact Person",
                phone,
                "mail@example.kz",
                iban,
                "KCJBKZKX",
                Set.of(),
                List.of(),
                presence);
    }

    /** A right number of an account of this test. */
    private String account(int serial) {
        String own = String.format(Locale.ROOT, "999%013d", Long.parseLong(number) * 10 + serial);
        int check =
                98 - new BigInteger(own + "203500").mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "KZ%02d%s", check, own);
    }
}
