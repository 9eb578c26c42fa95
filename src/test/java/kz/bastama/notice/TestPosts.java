package kz.bastama.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.bastama.account.Person;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Everything that a person was told, as mail through a real server. */
@Component
public class TestPosts {

    private final Letters letters;
    private final ITemplateEngine templates;
    private final MessageSource wording;

    TestPosts(Letters letters, ITemplateEngine templates, MessageSource wording) {
        this.letters = letters;
        this.templates = templates;
        this.wording = wording;
    }

    /** The mails with all headers and parts, in Kazakh and in Russian. */
    public List<String> mails(Person person) {
        GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());
        office.start();
        try {
            for (String language : List.of("kk", "ru")) {
                letters.of(person.id(), Integer.MAX_VALUE, 0)
                        .forEach(letter -> post(office).deliver(letter, speaking(person, language)));
            }
            return Arrays.stream(office.getReceivedMessages())
                    .map(mail -> TestMail.headers(mail) + TestMail.text(mail))
                    .toList();
        } finally {
            office.stop();
        }
    }

    private Post post(GreenMail office) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(office.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return new Post(
                beans.getBeanProvider(JavaMailSender.class),
                templates,
                wording,
                person -> true,
                "bastama@example.kz",
                "http://bastama.test");
    }

    private static Person speaking(Person person, String language) {
        return new Person(
                person.id(),
                person.login(),
                person.email(),
                person.name(),
                Locale.forLanguageTag(language),
                true,
                person.rights());
    }
}
