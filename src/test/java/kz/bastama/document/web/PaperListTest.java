package kz.bastama.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.Specimen;
import kz.bastama.file.Files;
import kz.bastama.file.Upload;
import kz.bastama.file.UploadFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The lists of papers and files as case pages show them. */
@BastamaTest
class PaperListTest {

    private static final Locale KK = Locale.forLanguageTag("kk");

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Papers papers;

    @Autowired
    private Files files;

    private final String aggregate = UUID.randomUUID().toString();

    @Test
    void listsPapersInLanguageOfReaderWithLinksToBothFiles() throws Exception {
        Paper paper = papers.issue(aggregate, 1, "edition", new Specimen("LI"));

        assertThat(shown("document/papers :: papers", Map.of("papers", List.of(paper))))
                .contains(paper.number(), "Үлгі қағаз", paper.digests().get("ru"))
                .contains("/papers/" + paper.id() + "/kk", "/papers/" + paper.id() + "/ru")
                .containsPattern("PDF, \\d+ КБ")
                .doesNotContain("??");
    }

    @Test
    void saysWhenThereIsNoPaperYet() throws Exception {
        assertThat(shown("document/papers :: papers", Map.of("papers", List.of())))
                .contains("Құжаттар әлі берілген жоқ");
    }

    @Test
    void listsFilesAsLinks() throws Exception {
        Upload upload = files.store(new ByteArrayInputStream(UploadFixture.png()), "<b>.png", aggregate);

        assertThat(shown("file/files :: files", Map.of("files", files.ofCase(aggregate))))
                .contains("/files/" + ((Upload.Stored) upload).file().id(), "b.png", "1 КБ")
                .doesNotContain("??");
    }

    private String shown(String fragment, Map<String, ?> model) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(context.getServletContext(), "GET", "/");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(KK));
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        LocaleContextHolder.setLocale(KK);
        try {
            views.resolveViewName(fragment, KK).render(model, request, response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return response.getContentAsString();
    }
}
