package kz.bastama.competition.web;

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
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.ForgetGuests;
import kz.bastama.competition.application.TellSubscribers;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.Guests;
import kz.bastama.notice.TestMail;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** New calls by mail, and questions about them, without an account: over real SMTP. */
@BastamaTest
class CallsByMailTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final String WORDS = "May a branch in another region apply?";

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestMail mail;

    @Autowired
    private Guests guests;

    @Autowired
    private CallQuestions questions;

    @Autowired
    private TellSubscribers tellSubscribers;

    @Autowired
    private ForgetGuests forgetGuests;

    @Autowired
    private MockMvc mvc;

    private final String address = UUID.randomUUID() + "@example.kz";

    @BeforeEach
    void opensThePostOffice() {
        mail.open(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void closesThePostOffice() {
        mail.close();
    }

    @Test
    void subscribesOnlyWhoConfirmsAndTellsOnceAndForgetsWhoLeaves() throws Exception {
        for (String language : List.of("kk", "ru", "en")) {
            for (String page : List.of("/calls", "/calls/news")) {
                mvc.perform(get(page).header("Accept-Language", language))
                        .andExpect(content().string(containsString("name=\"mailLanguage\"")))
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        subscribe(address.toUpperCase(Locale.ROOT), "71").andExpect(redirectedUrl("/calls"));
        UUID before = cases.announced("10000000.00");
        tellSubscribers.of(before);
        assertThat(mails()).as("nothing but the link").hasSize(1);
        String link = TestMail.pathIn(TestMail.text(mails().get(0)), "/calls/confirm/");
        mvc.perform(get(link)).andExpect(content().string(containsString(address)));
        mvc.perform(get(link)).andExpect(content().string(not(containsString("??"))));
        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("done", "competition.news.confirmed"));
        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("info", "competition.news.linkUsed"));
        follow("");
        follow("63");

        UUID call = cases.announced("10000000.00");
        tellSubscribers.of(call);
        tellSubscribers.of(call);

        List<MimeMessage> news = mails().stream()
                .filter(one -> TestMail.text(one).contains("/calls/" + call))
                .toList();
        assertThat(news).as("two fitting subscriptions, one mail").hasSize(1);
        MimeMessage one = news.get(0);
        assertThat(one.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String leave = TestMail.pathIn(TestMail.text(one), "/calls/leave/");
        assertThat(one.getHeader("List-Unsubscribe")).containsExactly("<" + mail.addressOf(leave) + ">");

        mvc.perform(get(leave)).andExpect(content().string(not(containsString("??"))));
        assertThat(guests.ofLeaveToken(tokenOf(leave)))
                .as("a program that looks at mail leaves for nobody")
                .isPresent();
        mvc.perform(post(leave).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        mvc.perform(post(leave).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(guests.ofLeaveToken(tokenOf(leave))).isEmpty();
        UUID next = cases.announced("10000000.00");
        tellSubscribers.of(next);
        assertThat(mails()).noneMatch(mailed -> TestMail.text(mailed).contains("/calls/" + next));
    }

    @Test
    void refusesWhatIsNoAddressAndFillsNobodysMailbox() throws Exception {
        for (String wrong : List.of(
                "", "nobody", "a..b@c.kz", "a@b.kz,c@d.kz", "a@b.kz\r\nBcc: c@d.kz", "x".repeat(300) + "@b.kz")) {
            subscribe(wrong, "71")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("news-email-error")));
        }
        subscribe(address, "no such region").andExpect(status().isUnprocessableEntity());
        for (int at = 0; at < 3; at++) {
            subscribe(address, "71").andExpect(redirectedUrl("/calls"));
        }
        subscribe(address, "71").andExpect(status().isUnprocessableEntity());
        assertThat(mails()).hasSize(3);
        mvc.perform(post("/calls/news").param("email", address)).andExpect(status().isForbidden());
        String link = TestMail.pathIn(TestMail.text(mails().get(0)), "/calls/confirm/");
        try {
            ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(4))));
            forgetGuests.all();
        } finally {
            ClockUtil.reset();
        }
        assertThat(guests.askedSince(address, Instant.EPOCH))
                .as("nobody confirmed it")
                .isZero();
        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("problem", "competition.news.linkGone"));
        for (String nothing : List.of("/calls/confirm/nothing", "/calls/leave/nothing")) {
            mvc.perform(get(nothing))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
            mvc.perform(post(nothing).with(csrf()));
        }
    }

    @Test
    void asksAboutACallOnceTheAddressIsConfirmedAndForgetsItWithTheAnswer() throws Exception {
        UUID call = cases.announced("10000000.00");
        mvc.perform(get("/calls/" + call)).andExpect(content().string(containsString("question-email")));
        ask(call, WORDS, "nobody").andExpect(flash().attributeExists("questionRefusals"));
        ask(call, "Why?", address).andExpect(flash().attributeExists("questionRefusals"));
        ask(call, WORDS, address).andExpect(flash().attribute("done", "competition.question.linkSent"));
        assertThat(questions.ofCompetition(call)).isEmpty();
        String link = TestMail.pathIn(TestMail.text(mails().get(0)), "/calls/confirm/");
        mvc.perform(get(link)).andExpect(content().string(containsString(WORDS)));
        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("done", "competition.question.confirmed"));
        CallQuestion asked = questions.ofCompetition(call).get(0);
        assertThat(guests.find(asked.askedBy())).isPresent();

        cases.complete(
                asked.id(), Role.OPERATOR, Map.of("questionDecision", "answer", "questionAnswer", "Yes, it may."));
        cases.fire(asked.id(), "Task_NotifyAsker");

        assertThat(mails()).anyMatch(one -> TestMail.text(one).contains("Yes, it may."));
        assertThat(guests.find(asked.askedBy())).isEmpty();
        mvc.perform(get("/calls/" + call))
                .andExpect(content().string(containsString("Yes, it may.")))
                .andExpect(content().string(not(containsString(address))));
    }

    private void follow(String region) throws Exception {
        subscribe(address, region).andExpect(redirectedUrl("/calls"));
        List<MimeMessage> all = mails();
        String link = TestMail.pathIn(TestMail.text(all.get(all.size() - 1)), "/calls/confirm/");
        mvc.perform(post(link).with(csrf())).andExpect(flash().attributeExists("done"));
    }

    private ResultActions subscribe(String to, String region) throws Exception {
        return mvc.perform(post("/calls/news")
                .param("email", to)
                .param("mailLanguage", "en")
                .param("region", region)
                .with(csrf()));
    }

    private ResultActions ask(UUID call, String words, String from) throws Exception {
        return mvc.perform(post("/calls/" + call + "/questions")
                .param("question", words)
                .param("email", from)
                .with(csrf()));
    }

    private static String tokenOf(String leave) {
        return leave.substring(leave.lastIndexOf('/') + 1);
    }

    /** Those to the address of this test, the oldest first. */
    private List<MimeMessage> mails() {
        return Arrays.stream(MAIL.getReceivedMessages()).filter(this::isOurs).toList();
    }

    private boolean isOurs(MimeMessage one) {
        try {
            String to = one.getRecipients(Message.RecipientType.TO)[0].toString();
            return to.equals(address);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
