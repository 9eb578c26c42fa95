package kz.bastama.expert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.ConflictTrace.Kind;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Iin;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.party.Bin;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate SINCE = LocalDate.of(2023, 11, 22);
    private static final Bin APPLICANT = new Bin("160240990108");
    private static final Bin FOUNDER = new Bin("140540990206");
    private static final Iin ONE = new Iin("900101300017");
    private static final Iin FOUNDED = new Iin("900101300037");
    private static final Iin OTHER = new Iin("900101300027");

    @Test
    void findsTheHeadByNumberWhateverTheName() {
        assertThat(kinds("Somebody Else", card("", "", "", ONE))).containsExactly(Kind.HEAD_NUMBER);
    }

    @Test
    void findsAFounderByNumberWhateverTheName() {
        assertThat(kinds("Somebody Else", card("", "", "", FOUNDED))).containsExactly(Kind.FOUNDER_NUMBER);
        assertThat(Kind.FOUNDER_NUMBER.isCertain()).isTrue();
    }

    @Test
    void excusesNobodyByANumberOfHisOwn() {
        assertThat(kinds("Test Head Of It", card("", "", "", OTHER))).containsExactly(Kind.HEAD_NAME);
        assertThat(kinds("of it  HEAD test", card("", "", "", null))).containsExactly(Kind.HEAD_NAME);
        assertThat(kinds("Natural Founder", card("", "", "", OTHER))).containsExactly(Kind.FOUNDER_NAME);
        assertThat(kinds("Contact Person", card("", "", "", null))).containsExactly(Kind.CONTACT_NAME);
    }

    @Test
    void countsTiesWithinTheYearsAlone() {
        assertThat(kinds("Nobody Here", tie("X", APPLICANT, null))).containsExactly(Kind.TIE_NUMBER);
        assertThat(kinds("Nobody Here", tie("X", APPLICANT, SINCE))).containsExactly(Kind.TIE_NUMBER);
        assertThat(kinds("Nobody Here", tie("X", APPLICANT, SINCE.minusDays(1))))
                .isEmpty();
        assertThat(kinds("Nobody Here", tie("X", FOUNDER, null))).containsExactly(Kind.TIE_TO_FOUNDER);
        assertThat(kinds("Nobody Here", tie("fund \u00abBRIGHT  day\u00bb", null, null)))
                .containsExactly(Kind.TIE_NAME);
        assertThat(kinds("Nobody Here", tie("Public Foundation \u00abBright Day\u00bb", new Bin("180940990307"), null)))
                .as("another organisation of that name, or a number mistyped: an officer looks")
                .containsExactly(Kind.TIE_NAME);
    }

    @Test
    void readsTelephonesAddressesAndAccountsHoweverTyped() {
        assertThat(kinds("Nobody Here", card("87001234567", "", "", null))).containsExactly(Kind.PHONE);
        assertThat(kinds("Nobody Here", card("", "Astana, Dostyk st. 5, office 3", "", null)))
                .containsExactly(Kind.ADDRESS);
        assertThat(kinds("Nobody Here", card("", "Astana, Dostyk st. 15", "", null)))
                .isEmpty();
        assertThat(kinds("Nobody Here", card("", "", "kz35 9990 0000 0000 1001", null)))
                .containsExactly(Kind.ACCOUNT);
        assertThat(kinds("Nobody Here", card("", "", "", null))).isEmpty();
    }

    private static List<Kind> kinds(String name, CardContent card) {
        return new Comparison(List.of(name), List.of(card), SINCE)
                .with(applicant()).stream().map(ConflictTrace::kind).toList();
    }

    private static CardContent card(String phone, String address, String iban, Iin iin) {
        return new CardContent("Institute", "", Set.of(), Set.of(), "", "", phone, address, iban, iin, List.of());
    }

    private static CardContent tie(String name, Bin bin, LocalDate until) {
        Tie tie = new Tie(name, bin, "Adviser", null, until);
        return new CardContent("Institute", "", Set.of(), Set.of(), "", "", "", "", "", null, List.of(tie));
    }

    private static Organisation applicant() {
        OfficialText name =
                OfficialText.of("Public Foundation \u00abBright Day\u00bb", "Foundation \u00abBright Day\u00bb");
        return new Organisation(
                UUID.randomUUID(),
                APPLICANT,
                name,
                "PUBLIC_FOUNDATION",
                null,
                "710000000",
                "Dostyk street, 5",
                new Organisation.Head("Test Head Of It", "Director", "", ONE),
                new Organisation.Contact("Contact Person", "+7 700 123 45 67", "a@example.kz"),
                new Organisation.Bank("KZ359990000000001001", "DEMOKZKA"),
                Set.of("4"),
                List.of(
                        new Founder("Natural Founder", null, null),
                        new Founder("Second Founder", FOUNDED, null),
                        new Founder("Mother Fund", null, FOUNDER)),
                OrganisationState.VERIFIED,
                null);
    }
}
