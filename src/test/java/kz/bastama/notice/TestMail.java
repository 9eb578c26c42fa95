package kz.bastama.notice;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** The mail with links of the shared product: none, until a test opens its own mail server, and none again afterwards. */
@Component
@Primary
public class TestMail implements LinkMail {

    private static final String ADDRESS = "http://bastama.test";

    private final ITemplateEngine templates;
    private final MessageSource wording;
    private volatile LinkMail real;

    TestMail(ITemplateEngine templates, MessageSource wording) {
        this.templates = templates;
        this.wording = wording;
    }

    /** Real SMTP to that port, at once and not in the background. */
    public void open(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        real = new PostedLinks(
                new Post(
                        beans.getBeanProvider(JavaMailSender.class),
                        templates,
                        wording,
                        person -> true,
                        "bastama@example.kz",
                        ADDRESS),
                Runnable::run);
    }

    public void close() {
        real = null;
    }

    /** The path of the link in the text of a mail or of a page; null when there is none. */
    public static String pathIn(String text, String beginning) {
        int at = text.indexOf(beginning);
        return at < 0 ? null : text.substring(at).split("[\\s\"<]", 2)[0];
    }

    /** What a mail says in plain text. */
    public static String text(MimeMessage mail) {
        try {
            return plain((MimeMultipart) mail.getContent());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Its headers, the subject readable. */
    static String headers(MimeMessage mail) {
        try {
            return mail.getSubject() + " "
                    + Collections.list(mail.getAllHeaderLines()).stream().collect(Collectors.joining(" "));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(MimeMultipart parts) throws IOException, MessagingException {
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.isMimeType("text/plain")) {
                return part.getContent().toString();
            }
            if (part.getContent() instanceof MimeMultipart within) {
                return plain(within);
            }
        }
        return "";
    }

    @Override
    public boolean isPossible() {
        return real != null;
    }

    @Override
    public String addressOf(String path) {
        return ADDRESS + path;
    }

    @Override
    public void send(LinkLetter letter, Runnable unsent) {
        if (real != null) {
            real.send(letter, unsent);
        }
    }

    @Override
    public boolean deliver(LinkLetter letter, UUID name) {
        return real != null && real.deliver(letter, name);
    }
}
