package kz.bastama.document;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import kz.bastama.document.domain.Imprint;
import kz.bastama.document.domain.Press;
import kz.bastama.document.domain.Sheet;
import kz.bastama.document.domain.Typesetter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.unbescape.xml.XmlEscape;

/** Words and prints papers in a test without a database, under one fixed number and time. */
public final class PaperBench {

    public static final Imprint IMPRINT =
            new Imprint("XX-2026-00017", "7q4m-9xkd-2htp-v6wc", Instant.parse("2026-03-06T05:30:00Z"), "test");

    private static final AnnotationConfigApplicationContext PARTS =
            new AnnotationConfigApplicationContext("kz.bastama.document.paper", "kz.bastama.document.pdf");

    private PaperBench() {}

    public static Sheet set(PaperContent content, String language) {
        return PARTS.getBean(Typesetter.class).set(content, IMPRINT, Locale.forLanguageTag(language));
    }

    /** What the product does beside its start, until it is done. */
    public static void warmUp() throws InterruptedException {
        PARTS.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], PARTS, Duration.ZERO));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if ("paper-warm-up".equals(thread.getName())) {
                thread.join();
            }
        }
    }

    /** The words in the order of the template, one blank between them: quick, where the printed file does not matter. */
    public static String wording(PaperContent content, String language) {
        String marked = set(content, language).xhtml().replaceAll("(?s)<head>.*</head>", "");
        return XmlEscape.unescapeXml(marked.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    public static byte[] print(PaperContent content, String language) {
        return print(set(content, language));
    }

    public static byte[] print(Sheet sheet) {
        return PARTS.getBean(Press.class).print(sheet);
    }
}
