package kz.bastama.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.MailAddresses;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.notice.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Links that come by mail, over real SMTP: they confirm an address, set a new password, and work once. */
@BastamaTest
class MailLinksTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final int PATIENCE = 20_000;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestMail mail;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private People people;

    @Autowired
    private MailAddresses addresses;

    private final String address = UUID.randomUUID() + "@example.kz";

    @BeforeEach
    void openPostOffice() {
        mail.open(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void closePostOffice() {
        mail.close();
    }

    @Test
    void confirmsTheAddressOnce() throws Exception {
        Person person = register(Role.EXPERT);
        assertThat(addresses.isConfirmed(person)).isFalse();
        mvc.perform(get("/profile").with(accounts.signedIn(person)))
                .andExpect(content().string(containsString("/profile/mail/again")));
        String link = TestMail.pathIn(TestMail.text(MAIL.getReceivedMessages()[0]), "/confirm/");
        mvc.perform(get(link)).andExpect(content().string(containsString(address)));

        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("done", "account.mail.confirmed"));

        assertThat(addresses.isConfirmed(person)).isTrue();
        mvc.perform(get("/profile").with(accounts.signedIn(person)))
                .andExpect(content().string(not(containsString("/profile/mail/again"))))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(link)).andExpect(content().string(containsString("уже подтверждён")));
        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("done", "account.mail.already"));
        mvc.perform(post("/confirm/" + "0".repeat(43)).with(csrf()))
                .andExpect(flash().attribute("problem", "account.mail.gone"));
    }

    @Test
    void anotherAddressCountsWhenItIsConfirmedAndTheOldOneIsTold() throws Exception {
        Person person = accounts.reached(register(Role.EXPERT));
        String wanted = "new-" + address;
        mvc.perform(changeTo(wanted, TestPeople.PASSWORD).with(accounts.signedIn(person)))
                .andExpect(redirectedUrl("/profile"));
        assertThat(people.find(person.id()).orElseThrow().email()).isEqualTo(address);
        MimeMessage asked = receivedAt(wanted).get(0);

        mvc.perform(post(TestMail.pathIn(TestMail.text(asked), "/confirm/")).with(csrf()));

        Person changed = people.find(person.id()).orElseThrow();
        assertThat(changed.email()).isEqualTo(wanted);
        assertThat(addresses.isConfirmed(changed)).isTrue();
        assertThat(receivedAt(address))
                .hasSize(2)
                .last()
                .satisfies(told -> assertThat(TestMail.text(told)).doesNotContain(wanted));
    }

    @Test
    void sendsNoLinkToAnotherAddressForWhoeverOnlyFoundTheSessionOpen() throws Exception {
        Person person = accounts.reached(register(Role.NGO));
        people.speak(person.id(), Locale.ENGLISH);
        String wanted = "thief-" + address;
        for (int guess = 0; guess < 5; guess++) {
            mvc.perform(changeTo(wanted, "a guess " + guess).with(accounts.signedIn(person)))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("The present password is wrong.")))
                    .andExpect(content().string(containsString(wanted)));
        }
        mvc.perform(changeTo(wanted, TestPeople.PASSWORD).with(accounts.signedIn(person)))
                .andExpect(content().string(containsString("Too many wrong passwords.")));

        assertThat(receivedAt(wanted)).isEmpty();
        assertThat(people.find(person.id()).orElseThrow().email()).isEqualTo(address);
    }

    @Test
    void letsWhoeverOnlyFoundTheSessionOpenGuessNoPassword() throws Exception {
        Person person = accounts.open(Role.NGO);
        people.speak(person.id(), Locale.ENGLISH);
        for (int guess = 0; guess < 5; guess++) {
            mvc.perform(password("a guess " + guess).with(accounts.signedIn(person)))
                    .andExpect(content().string(containsString("The present password is wrong.")));
        }

        mvc.perform(password(TestPeople.PASSWORD).with(accounts.signedIn(person)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Too many wrong passwords.")));
    }

    private static MockHttpServletRequestBuilder password(String present) {
        return post("/profile/password")
                .with(csrf())
                .param("present-password", present)
                .param("new-password", "a wholly new password")
                .param("repeated-password", "a wholly new password");
    }

    @Test
    void setsANewPasswordByLinkAndEndsAllSessions() throws Exception {
        Person person = accounts.open(Role.OPERATOR);
        TestSession before = new TestSession();
        signIn(before, person.login(), TestPeople.PASSWORD).andExpect(redirectedUrl("/home"));
        int mails = MAIL.getReceivedMessages().length;
        forgotten(person.login());
        assertThat(MAIL.waitForIncomingEmail(PATIENCE, mails + 1)).isTrue();
        String link = TestMail.pathIn(TestMail.text(receivedAt(person.email()).get(1)), "/sign-in/reset/");
        mvc.perform(get(link)).andExpect(content().string(containsString("new-password")));
        set(link, "short").andExpect(status().isUnprocessableEntity());

        set(link, "another password").andExpect(redirectedUrl("/sign-in"));

        before.perform(mvc, get("/staff").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        signIn(new TestSession(), person.login(), TestPeople.PASSWORD).andExpect(status().isUnauthorized());
        signIn(new TestSession(), person.login(), "another password").andExpect(redirectedUrl("/home"));
        set(link, "a third password").andExpect(status().isUnprocessableEntity());
        assertThat(receivedAt(person.email())).hasSize(3);
    }

    @Test
    void linkToANewPasswordEndsWithTheOldPassword() throws Exception {
        Person person = accounts.open(Role.NGO);
        String link = resetLinkOf(person, person.email());

        TestSession session = new TestSession();
        signIn(session, person.login(), TestPeople.PASSWORD);
        session.perform(mvc, password(TestPeople.PASSWORD)).andExpect(redirectedUrl("/home"));

        set(link, "a password of a thief").andExpect(status().isUnprocessableEntity());
        signIn(new TestSession(), person.login(), "a wholly new password").andExpect(redirectedUrl("/home"));
    }

    @Test
    void linkToANewPasswordEndsWithTheAddressWhereItLies() throws Exception {
        Person person = accounts.reached(register(Role.NGO));
        String link = resetLinkOf(person, address);
        String wanted = "moved-" + address;
        mvc.perform(changeTo(wanted, TestPeople.PASSWORD).with(accounts.signedIn(person)));
        mvc.perform(post(TestMail.pathIn(TestMail.text(receivedAt(wanted).get(0)), "/confirm/"))
                .with(csrf()));

        set(link, "a password of a thief").andExpect(status().isUnprocessableEntity());
    }

    private String resetLinkOf(Person person, String reached) throws Exception {
        int mails = MAIL.getReceivedMessages().length;
        forgotten(person.login());
        assertThat(MAIL.waitForIncomingEmail(PATIENCE, mails + 1)).isTrue();
        List<MimeMessage> received = receivedAt(reached);
        return TestMail.pathIn(TestMail.text(received.get(received.size() - 1)), "/sign-in/reset/");
    }

    @Test
    void answersTheSameForAnUnknownLoginAndForAnAddressThatNobodyConfirmed() throws Exception {
        Person known = accounts.open(Role.NGO);
        Person unproven = register(Role.NGO);
        int mails = MAIL.getReceivedMessages().length;
        for (String login : new String[] {"nobody-" + UUID.randomUUID(), unproven.login(), known.login()}) {
            forgotten(login).andExpect(flash().attribute("done", "account.forgotten.asked"));
        }
        assertThat(MAIL.waitForIncomingEmail(PATIENCE, mails + 1)).isTrue();
        assertThat(receivedAt(known.email())).hasSize(2);
        assertThat(receivedAt(address)).hasSize(1);
    }

    private MockHttpServletRequestBuilder changeTo(String wanted, String password) {
        return post("/profile/mail")
                .param("email", wanted)
                .param("present-password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("mail-" + address);
                    return request;
                });
    }

    private Person register(Role role) {
        return people.register(
                address, address, "Person", Locale.forLanguageTag("ru"), TestPeople.PASSWORD, Set.of(Right.of(role)));
    }

    private ResultActions forgotten(String login) throws Exception {
        return mvc.perform(post("/sign-in/forgotten").param("login", login).with(csrf()))
                .andExpect(redirectedUrl("/sign-in"));
    }

    private ResultActions set(String link, String password) throws Exception {
        return mvc.perform(post(link)
                .param("new-password", password)
                .param("repeated-password", password)
                .with(csrf()));
    }

    private ResultActions signIn(TestSession session, String login, String password) throws Exception {
        return session.perform(
                mvc,
                post("/sign-in")
                        .param("login", login)
                        .param("password", password)
                        .with(csrf()));
    }

    private static List<MimeMessage> receivedAt(String recipient) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).equals(recipient))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
