package kz.bastama.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.MailAddress;
import kz.bastama.account.MailAddresses;
import kz.bastama.account.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Mail, where {@code spring.mail.host} is set: plain text and the same as a page, in the language of the person. */
@Component
class Post {

    /** How a mail ended; a server that is down is none of these but an exception. */
    enum Delivery {
        DONE,
        REFUSED,
        NOT_POSTED
    }

    private final ObjectProvider<JavaMailSender> server;
    private final ITemplateEngine templates;
    private final MessageSource wording;
    private final MailAddresses addresses;
    private final String sender;
    private final String address;

    Post(
            ObjectProvider<JavaMailSender> server,
            ITemplateEngine templates,
            MessageSource wording,
            MailAddresses addresses,
            @Value("${bastama.mail.from:bastama@localhost}") String sender,
            @Value("${bastama.address:http://localhost:${server.port:8080}}") String address) {
        this.server = server;
        this.templates = templates;
        this.wording = wording;
        this.addresses = addresses;
        this.sender = sender;
        this.address = address;
    }

    Delivery deliver(Letter letter, Person person) {
        JavaMailSender mail = server.getIfAvailable();
        if (mail == null
                || !person.active()
                || person.email() == null
                || person.email().isBlank()
                || !addresses.isConfirmed(person)) {
            return Delivery.NOT_POSTED;
        }
        return isAddress(person.email())
                ? deliver(mail, message(mail.createMimeMessage(), letter, person))
                : Delivery.REFUSED;
    }

    private static Delivery deliver(JavaMailSender mail, MimeMessage message) {
        try {
            mail.send(message);
            return Delivery.DONE;
        } catch (MailSendException e) {
            if (isRefusedForGood(e)) {
                return Delivery.REFUSED;
            }
            throw e;
        }
    }

    boolean isPossible() {
        return server.getIfAvailable() != null;
    }

    String addressOf(String path) {
        return address + path;
    }

    /** Whoever reads at that address. */
    Delivery deliver(LinkLetter letter, UUID name) {
        JavaMailSender mail = server.getIfAvailable();
        if (mail == null) {
            return Delivery.NOT_POSTED;
        }
        if (!isAddress(letter.address())) {
            return Delivery.REFUSED;
        }
        Object[] facts = {letter.facts()};
        String key = "notice." + letter.type();
        Letter.Text text = new Letter.Text(
                wording.getMessage(key + ".subject", facts, letter.language()),
                wording.getMessage(key + ".body", facts, letter.language()));
        String leave = letter.leave() == null ? null : addressOf(letter.leave());
        MimeMessage message = message(
                mail.createMimeMessage(), text, letter.language(), letter.address(), letter.path(), leave, name);
        return deliver(mail, message);
    }

    private MimeMessage message(MimeMessage message, Letter letter, Person person) {
        Locale language = person.language();
        String path = letter.path() == null ? "/messages" : letter.path();
        return message(message, letter.in(language), language, person.email(), path, null, nameOf(letter));
    }

    private MimeMessage message(
            MimeMessage message,
            Letter.Text text,
            Locale language,
            String recipient,
            String path,
            String leave,
            UUID name) {
        String link = addressOf(path);
        String open = wording.getMessage("notice.mail.open", null, language);
        String footer = wording.getMessage("notice.mail.footer", null, language);
        Context page = new Context(language);
        page.setVariable("text", text);
        page.setVariable("link", link);
        page.setVariable("leave", leave);
        page.setVariable("language", language.getLanguage());
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(sender);
            helper.setTo(new MailAddress(recipient).routed());
            helper.setSubject(text.subject());
            helper.setText(
                    text.body() + "\n\n" + open + "\n" + link + leaving(leave, language) + "\n\n-- \n" + footer + "\n",
                    templates.process("notice/mail", page));
            message.setHeader("Content-Language", language.getLanguage());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (leave != null) {
                message.setHeader("List-Unsubscribe", "<" + leave + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setHeader("Message-ID", "<" + name + "@bastama.kz>");
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("Message " + name + " cannot be made a mail", e);
        }
    }

    private String leaving(String leave, Locale language) {
        return leave == null ? "" : "\n\n" + wording.getMessage("notice.mail.leave", null, language) + "\n" + leave;
    }

    /** The same for the same key, so that a mail that went out before a failed commit is recognised as one. */
    private static UUID nameOf(Letter letter) {
        return UUID.nameUUIDFromBytes(letter.key().getBytes(StandardCharsets.UTF_8));
    }

    /** No mail server would take another one, however often it is tried. */
    private static boolean isAddress(String text) {
        try {
            String routed = new MailAddress(text).routed();
            new InternetAddress(routed, true);
            return routed.chars().allMatch(sign -> sign < 0x80);
        } catch (AddressException | IllegalArgumentException unfit) {
            return false;
        }
    }

    private static boolean isRefusedForGood(MailSendException failure) {
        return failure.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
