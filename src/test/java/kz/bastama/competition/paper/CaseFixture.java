package kz.bastama.competition.paper;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Announcement;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Bin;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;

/** A competition for short grants with one lot, and the applications that a test sends to it. */
final class CaseFixture {

    final Competitions competitions = mock(Competitions.class);
    final Applications applications = mock(Applications.class);
    final Organisations organisations = mock(Organisations.class);
    final Attachments attachments = mock(Attachments.class);
    final Parties parties = mock(Parties.class);
    final ApprovedLists lists = mock(ApprovedLists.class);
    final Territories territories = mock(Territories.class);

    final UUID listId = UUID.randomUUID();
    final Competition competition = Competition.planned(
                    UUID.randomUUID(),
                    listId,
                    "culture",
                    "short",
                    CallFixture.TITLE,
                    LegalFixture.STATE_GRANTS,
                    CallFixture.ANNOUNCED)
            .announced(
                    new Announcement("Person", "Phone", "Mail", "Place", "Place"),
                    LegalFixture.STATE_GRANTS,
                    CallFixture.ANNOUNCED,
                    CallFixture.CLOSES);
    final Lot lot = new Lot(
            UUID.randomUUID(),
            competition.id(),
            UUID.randomUUID(),
            7,
            "16",
            OfficialText.of("Лот kk", "Лот ru"),
            OfficialText.of("Мақсат", "Цель лота"),
            OfficialText.of("", ""),
            OfficialText.of("", ""),
            "710000000",
            new BigDecimal("9000000"),
            8,
            null);
    private final List<Application> sent = new ArrayList<>();

    CaseFixture() {
        when(parties.operator())
                .thenReturn(new Operator(
                        "990140000017", CallFixture.OPERATOR, CallFixture.ADDRESS, CallFixture.HEAD, CallFixture.CITY));
        when(parties.customer("culture"))
                .thenReturn(Optional.of(new Customer(
                        "culture", "050440000022", CallFixture.CUSTOMER, "710000000", CallFixture.HEAD, true)));
        when(lists.find(listId))
                .thenReturn(Optional.of(
                        new ApprovedList(listId, "culture", 2026, "14-Б", CallFixture.ORDER_DATE, List.of())));
        when(territories.fullName(any())).thenReturn(CallFixture.CITY);
        when(competitions.lotsOf(competition.id())).thenReturn(List.of(lot));
        when(competitions.find(competition.id())).thenReturn(Optional.of(competition));
        when(competitions.lot(lot.id())).thenReturn(Optional.of(lot));
    }

    /** An application in that language, with its organisation known to the fixture. */
    Application sent(String number, String language, String title, String organisation, BigDecimal asked) {
        UUID ngo = UUID.randomUUID();
        when(organisations.find(ngo))
                .thenReturn(Optional.of(new Organisation(
                        ngo,
                        new Bin("160240990108"),
                        OfficialText.of(organisation + " kk", organisation),
                        "PUBLIC_FOUNDATION",
                        null,
                        "710000000",
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        OrganisationState.values()[0],
                        null)));
        Application application = Application.draft(
                        UUID.randomUUID(), lot, ngo, "form", "1", "{}", UUID.randomUUID(), CallFixture.ANNOUNCED)
                .sent(
                        new Application.SentContent("{}", title, asked, 8, language),
                        number,
                        Instant.parse("2026-03-23T13:29:59.999Z"),
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        when(applications.find(application.id())).thenReturn(Optional.of(application));
        sent.add(application);
        return application;
    }

    List<Application> sent() {
        return sent;
    }
}
