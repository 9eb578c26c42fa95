package kz.bastama.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.Rendition;
import kz.bastama.document.Specimen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
class PaperPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Papers papers;

    @Autowired
    private TestPeople people;

    private Paper open;
    private Paper orphan;

    @BeforeEach
    void issue() {
        open = papers.issue(UUID.randomUUID().toString(), 1, "edition", new Specimen(SpecimenDoor.OPERATORS_ONLY));
        orphan = papers.issue(UUID.randomUUID().toString(), 1, "edition", new Specimen("OR"));
    }

    @Test
    void handsPaperToWhomItsModuleLetsReadIt() throws Exception {
        byte[] pdf = mvc.perform(get("/papers/{id}/kk", open.id()).with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PDF))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("inline; filename=\"" + open.number() + "-kk.pdf\"; filename*=UTF-8''"
                                        + open.number())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(pdf)
                .isEqualTo(
                        papers.rendition(open.id(), Locale.forLanguageTag("kk")).pdf());
    }

    @Test
    void hidesPaperFromEverybodyElse() throws Exception {
        mvc.perform(get("/papers/{id}/kk", open.id())).andExpect(status().isNotFound());
        mvc.perform(get("/papers/{id}/kk", open.id()).with(people.signedInAs(Role.NGO)))
                .andExpect(status().isNotFound());
    }

    @Test
    void hidesPaperForWhichNobodyAnswers() throws Exception {
        mvc.perform(get("/papers/{id}/kk", orphan.id()).with(people.signedInAs(Role.OPERATOR, Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void knowsNoOtherLanguageAndNoOtherPaper() throws Exception {
        var operator = people.signedInAs(Role.OPERATOR);
        mvc.perform(get("/papers/{id}/en", open.id()).with(operator)).andExpect(status().isNotFound());
        mvc.perform(get("/papers/{id}/kk", UUID.randomUUID()).with(operator)).andExpect(status().isNotFound());
        mvc.perform(get("/papers/nonsense/kk").with(operator)).andExpect(status().isNotFound());
    }

    @Test
    void verifiesForAnybodyWithoutSayingWhatIsInside() throws Exception {
        verify(orphan.code().toUpperCase(Locale.ROOT))
                .andExpect(content().string(containsString(orphan.number())))
                .andExpect(content().string(containsString(orphan.digests().get("ru"))))
                .andExpect(content().string(containsString("The paper was issued here")))
                .andExpect(content().string(not(containsString(new Specimen("OR").head()))));
        mvc.perform(get("/verify/{code}", orphan.code())).andExpect(redirectedUrl("/verify?mark=" + orphan.code()));
    }

    @Test
    void namesThePaperThatStandsInThePlaceOfASupersededOne() throws Exception {
        Paper newer = papers.issue(open.aggregateId(), 2, "edition", new Specimen(SpecimenDoor.OPERATORS_ONLY));
        verify(open.number())
                .andExpect(content().string(containsString("Another paper stands in its place")))
                .andExpect(content().string(containsString("/verify?mark=" + newer.number())));
        verify(newer.number()).andExpect(content().string(not(containsString("Another paper stands in its place"))));
        papers.issue(orphan.aggregateId(), 2, "edition", new Specimen("OR"));
        verify(orphan.number()) // a number that tells lots apart supersedes nothing
                .andExpect(content().string(not(containsString("Another paper stands in its place"))));
    }

    @Test
    void tellsUnalteredFileFromAlteredOne() throws Exception {
        Rendition rendition = papers.rendition(orphan.id(), Locale.forLanguageTag("ru"));
        byte[] altered = rendition.pdf().clone();
        altered[altered.length / 2] ^= 1;

        verify(digestOnPage(rendition.pdf()))
                .andExpect(content().string(containsString("The file is authentic and unaltered")));
        verify(digestOnPage(altered)).andExpect(content().string(containsString("No such paper was issued here")));
    }

    @Test
    void asksForFileWhenNoneWasChosen() throws Exception {
        mvc.perform(multipart("/verify")
                        .file(new MockMultipartFile("file", new byte[0]))
                        .with(csrf()))
                .andExpect(redirectedUrl("/verify"));
    }

    @Test
    void readsStrangeMarksAsUnknown() throws Exception {
        for (String mark : new String[] {"<script>alert(1)</script>", "x".repeat(5000), "%", "' or 1=1"}) {
            verify(mark)
                    .andExpect(content().string(containsString("No such paper was issued here")))
                    .andExpect(content().string(not(containsString("<script>alert"))));
        }
    }

    @Test
    void refusesMarkThatNoKeyboardTypes() throws Exception {
        mvc.perform(get("/verify").param("mark", "\u0000")).andExpect(status().isBadRequest());
    }

    private ResultActions verify(String mark) throws Exception {
        return mvc.perform(get("/verify").param("mark", mark).header("Accept-Language", "en"))
                .andExpect(status().isOk());
    }

    private String digestOnPage(byte[] pdf) throws Exception {
        String url = mvc.perform(multipart("/verify")
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", pdf))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return url.substring("/verify?mark=".length());
    }
}
