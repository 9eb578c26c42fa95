package kz.bastama.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.MailAddresses;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;

/** With a real mail server: what a person gets, and that it is got once. */
@BastamaTest
class NoticesTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Notices withoutMail;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private Letters letters;

    @Autowired
    private ITemplateEngine templates;

    @Autowired
    private MessageSource wording;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvc mvc;

    private Notices notices;
    private Person person;

    @BeforeEach
    void openPostOffice() {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(MAIL.getSmtp().getPort());
        notices = through(server);
        person = testPeople.open(Role.NGO);
    }

    @Test
    void mailsInLanguageOfPersonAsTextAndAsPage() throws Exception {
        notices.send(notice(person, "7"));
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Репетиция 7 завершена");
        assertThat(mail.getAllRecipients()[0]).hasToString(person.email());
        assertThat(mail.getHeader("Content-Language")).containsExactly("ru");
        assertThat(part(mail, "text/plain"))
                .contains("Репетиция «Үміт» под номером 7 завершена.")
                .contains("http://localhost:8080/calls/7");
        assertThat(part(mail, "text/html")).contains("lang=\"ru\"").contains("href=\"http://localhost:8080/calls/7\"");
    }

    @Test
    void mailsInKazakh() throws Exception {
        Person reader = testPeople.reached(people.register(
                "kk" + UUID.randomUUID(),
                "kk@example.kz",
                "Reader",
                Locale.forLanguageTag("kk"),
                TestPeople.PASSWORD,
                Set.of()));
        notices.send(notice(reader, "8"));
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("8 дайындық аяқталды");
        assertThat(part(MAIL.getReceivedMessages()[0], "text/plain")).contains("«Хоуп» атты 8 нөмірлі");
    }

    @Test
    void sendsOnceWhateverIsRetried() {
        Notice notice = notice(person, "9");
        notices.send(notice);
        notices.send(notice);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(notices.of(person.id())).hasSize(1);
    }

    @Test
    void failsWhenServerIsDownAndSendsWhenItIsBack() {
        Notice notice = notice(person, "10");
        JavaMailSenderImpl nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);
        assertThatThrownBy(() -> through(nobody).send(notice)).isInstanceOf(MailException.class);
        assertThat(notices.of(person.id())).isEmpty();
        notices.send(notice);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void doesNotSendAgainWhatWentOutBeforeAnotherFailed() {
        TransactionTemplate step = new TransactionTemplate(transactions);
        Notice first = notice(person, "11");
        assertThatThrownBy(() -> step.executeWithoutResult(attempt -> {
                    notices.send(first);
                    throw new IllegalStateException("the next one failed");
                }))
                .hasMessage("the next one failed");
        step.executeWithoutResult(retry -> notices.send(first));
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsMessageForPersonWhoseAddressIsRefusedForGood() {
        JavaMailSenderImpl picky = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                Address[] none = {};
                Address[] wrong = {address()};
                throw new MailSendException(
                        "refused", null, Map.of(messages[0], new SendFailedException("550", null, none, none, wrong)));
            }
        };
        through(picky).send(notice(person, "12"));
        assertThat(notices.of(person.id())).hasSize(1);
    }

    @Test
    void keepsMessageWhereNoMailServerIsSet() {
        withoutMail.send(notice(person, "13"));
        assertThat(withoutMail.of(person.id())).hasSize(1);
    }

    @Test
    void showsMessagesAndHowManyAreUnread() throws Exception {
        withoutMail.send(notice(person, "14"));
        UUID id = withoutMail.of(person.id()).get(0).id();
        mvc.perform(get("/messages").with(testPeople.signedIn(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Репетиция «Үміт» под номером 14 завершена.")))
                .andExpect(content().string(containsString("1 непрочитанное сообщение")));
        mvc.perform(get("/messages/{id}", id).with(testPeople.signedIn(person))).andExpect(redirectedUrl("/calls/14"));
        mvc.perform(get("/messages").with(testPeople.signedIn(person)))
                .andExpect(content().string(not(containsString("непрочитанное"))));
    }

    @Test
    void marksAllAsRead() throws Exception {
        withoutMail.send(notice(person, "15"));
        mvc.perform(post("/messages/read").with(csrf()).with(testPeople.signedIn(person)))
                .andExpect(redirectedUrl("/messages"));
        assertThat(withoutMail.of(person.id())).allMatch(SentNotice::read);
    }

    @Test
    void hidesMessagesOfOthers() throws Exception {
        withoutMail.send(notice(person, "16"));
        UUID id = withoutMail.of(person.id()).get(0).id();
        mvc.perform(get("/messages/{id}", id).with(testPeople.signedInAs(Role.OPERATOR)))
                .andExpect(status().isNotFound());
        assertThat(withoutMail.of(person.id())).noneMatch(SentNotice::read);
    }

    private Notices through(JavaMailSender server) {
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public Stream<JavaMailSender> stream() {
                return Stream.of(server);
            }
        };
        Post post = new Post(provider, templates, wording, addresses, "portal@example.kz", "http://localhost:8080");
        return new PostedNotices(people, letters, post, wording, clock, transactions);
    }

    private static Notice notice(Person person, String number) {
        return new Notice(
                "rehearsal-" + number + "-" + person.id(),
                person.id(),
                "rehearsal.ended",
                Map.of("number", number, "title", Notice.byLanguage("Хоуп", "Үміт", "Hope")),
                "/calls/" + number);
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        return part((MimeMultipart) mail.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
            if (part.isMimeType("multipart/*")) {
                String within = part((MimeMultipart) part.getContent(), type);
                if (within != null) {
                    return within;
                }
            }
        }
        return null;
    }

    private static Address address() {
        try {
            return new InternetAddress("gone@example.kz");
        } catch (jakarta.mail.internet.AddressException e) {
            throw new IllegalStateException(e);
        }
    }
}
