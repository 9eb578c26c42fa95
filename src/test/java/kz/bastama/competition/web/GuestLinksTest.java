package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.concurrent.atomic.AtomicInteger;
import kz.bastama.BastamaTest;
import kz.bastama.account.LinkLetter;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.Guests;
import kz.bastama.notice.TestMail;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Links to addresses without an account: those that were not mailed, those that came too often, and those clicked twice. */
@BastamaTest
class GuestLinksTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestMail mail;

    @Autowired
    private Guests guests;

    @Autowired
    private CallQuestions questions;

    @Value("${bastama.guests.open-questions}")
    private int mostQuestions;

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
        ClockUtil.reset();
    }

    @Test
    void locksNobodyOutForMailsThatWereNotSent() throws Exception {
        mail.open(1);
        for (String region : List.of("71", "63", "75", "10")) {
            subscribe(region).andExpect(redirectedUrl("/calls"));
        }
        assertThat(guests.askedSince(address, Instant.EPOCH)).isZero();

        mail.open(MAIL.getSmtp().getPort());
        subscribe("71").andExpect(redirectedUrl("/calls"));
        confirm(newest()).andExpect(flash().attribute("done", "competition.news.confirmed"));
    }

    @Test
    void countsTheLinksOfTheLastHour() throws Exception {
        for (String region : List.of("71", "63", "75")) {
            subscribe(region).andExpect(redirectedUrl("/calls"));
        }
        subscribe("10").andExpect(status().isUnprocessableEntity());

        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofMinutes(61))));
        subscribe("10").andExpect(redirectedUrl("/calls"));
        assertThat(mails()).hasSize(4);
    }

    @Test
    void takesTheNewestLinkForTheSameWish() throws Exception {
        subscribe("71");
        String first = newest();
        subscribe("63");
        String other = newest();
        subscribe("71");
        String second = newest();

        confirm(first).andExpect(flash().attribute("problem", "competition.news.linkGone"));
        confirm(second).andExpect(flash().attribute("done", "competition.news.confirmed"));
        confirm(other).andExpect(flash().attribute("done", "competition.news.confirmed"));
    }

    @Test
    void saysToTheSecondClickThatAllIsWell() throws Exception {
        UUID call = cases.announced("10000000.00");
        ask(call, "May a branch in another region apply?");
        String question = newest();
        subscribe("71");
        String news = newest();
        confirm(question).andExpect(flash().attribute("done", "competition.question.confirmed"));
        confirm(news).andExpect(flash().attribute("done", "competition.news.confirmed"));

        confirm(question)
                .andExpect(redirectedUrl("/calls/" + call + "#questions"))
                .andExpect(flash().attribute("info", "competition.question.linkUsed"));
        confirm(news).andExpect(flash().attribute("info", "competition.news.linkUsed"));
        for (String language : List.of("kk", "ru", "en")) {
            mvc.perform(get(news).header("Accept-Language", language))
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(get(question).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("your question was received")));
        assertThat(questions.ofCompetition(call)).hasSize(1);
    }

    @Test
    void takesNoMoreQuestionsOfGuestsThanAnOfficerCanAnswer() throws Exception {
        UUID call = cases.announced("10000000.00");
        ask(call, "May a branch in another region apply?")
                .andExpect(flash().attribute("done", "competition.question.linkSent"));
        String early = newest();
        for (int at = 0; at < mostQuestions; at++) {
            waits(call, "Question " + at + " of somebody else");
        }

        confirm(early).andExpect(flash().attributeExists("questionRefusals"));
        ask(call, "And may two branches apply?")
                .andExpect(flash().attribute(
                                "questionRefusals", hasItem(containsString(mostQuestions + " questions of visitors"))));
        assertThat(mails()).hasSize(1);
        assertThat(questions.ofCompetition(call)).hasSize(mostQuestions);
    }

    @Test
    void undoesALinkToWhatIsNoAddressAndThrowsNothing() {
        AtomicInteger undone = new AtomicInteger();
        mail.send(
                new LinkLetter(
                        "a..b@example.kz",
                        Locale.ENGLISH,
                        "competition.confirmNews",
                        Map.of("hours", 72),
                        "/calls/confirm/nothing"),
                undone::incrementAndGet);
        mail.send(new LinkLetter(address, Locale.ENGLISH, "competition.noSuchMail", Map.of(), "/calls"), () -> {
            undone.incrementAndGet();
            throw new IllegalStateException("nor does what is undone");
        });
        assertThat(undone).hasValue(2);
    }

    /** A question of a guest of its own. */
    private void waits(UUID call, String words) {
        UUID guest = UUID.randomUUID();
        Instant now = Instant.now();
        guests.keep(new Guest(guest, guest + "@example.kz", "ru", null), now);
        questions.add(CallQuestion.asked(UUID.randomUUID(), call, guest, "ru", words, now));
    }

    private ResultActions subscribe(String region) throws Exception {
        return mvc.perform(post("/calls/news")
                .param("email", address)
                .param("mailLanguage", "en")
                .param("region", region)
                .with(csrf()));
    }

    private ResultActions ask(UUID call, String words) throws Exception {
        return mvc.perform(post("/calls/" + call + "/questions")
                .param("question", words)
                .param("email", address)
                .header("Accept-Language", "en")
                .with(csrf()));
    }

    private ResultActions confirm(String link) throws Exception {
        return mvc.perform(post(link).with(csrf()));
    }

    private String newest() {
        List<MimeMessage> all = mails();
        return TestMail.pathIn(TestMail.text(all.get(all.size() - 1)), "/calls/confirm/");
    }

    /** Those to the address of this test, the oldest first. */
    private List<MimeMessage> mails() {
        return Arrays.stream(MAIL.getReceivedMessages()).filter(this::isOurs).toList();
    }

    private boolean isOurs(MimeMessage one) {
        try {
            return one.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
