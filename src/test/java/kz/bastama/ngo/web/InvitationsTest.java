package kz.bastama.ngo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.notice.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Invitations over real SMTP: anybody can give an organisation any name, and the letter begins with it. */
@BastamaTest
class InvitationsTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestMail mail;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private People people;

    @Autowired
    private RegisterOrganisation registerOrganisation;

    @BeforeEach
    void openPostOffice() {
        mail.open(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void closePostOffice() {
        mail.close();
    }

    @Test
    void leaveOnlyForWhoeverHasConfirmedAnAddress() throws Exception {
        String login = UUID.randomUUID() + "@example.kz";
        registerOrganisation.register(new Registration(
                OrganisationFixture.freshBin().digits(),
                OrganisationFixture.entry("Invitations"),
                login,
                TestPeople.PASSWORD,
                Locale.forLanguageTag("en")));
        Person head = people.findByLogin(login).orElseThrow();
        int mails = MAIL.getReceivedMessages().length;

        invite(head)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Confirm your own mail address first")));
        assertThat(MAIL.getReceivedMessages()).hasSize(mails);

        accounts.reached(head);
        invite(head).andExpect(redirectedUrl("/cabinet/representatives"));
        assertThat(MAIL.getReceivedMessages()).hasSize(mails + 1);
    }

    private ResultActions invite(Person head) throws Exception {
        return mvc.perform(post("/cabinet/representatives")
                .param("email", "stranger@example.kz")
                .param("rights", "EDIT")
                .with(csrf())
                .with(accounts.signedIn(head)));
    }
}
