package kz.bastama.file.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import kz.bastama.file.Upload;
import kz.bastama.file.UploadFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class FileDownloadTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Files files;

    @Autowired
    private TestPeople people;

    @Test
    void handsFileOutToBeSaved() throws Exception {
        StoredFile file = stored(FileDoor.OPERATORS_CASE);

        mvc.perform(get("/files/{id}", file.id()).with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(UploadFixture.pdf(300_000)))
                .andExpect(header().string("Content-Type", startsWith("application/pdf")))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%D0%96")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void hidesFileFromOthers() throws Exception {
        StoredFile file = stored(FileDoor.OPERATORS_CASE);
        StoredFile orphan = stored(UUID.randomUUID().toString());

        mvc.perform(get("/files/{id}", file.id()).with(people.signedInAs(Role.NGO)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/files/{id}", orphan.id()).with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/files/{id}", UUID.randomUUID()).with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isNotFound());
    }

    private StoredFile stored(String caseId) throws IOException {
        Upload upload = files.store(new ByteArrayInputStream(UploadFixture.pdf(300_000)), "Жарғы.pdf", caseId);
        return ((Upload.Stored) upload).file();
    }
}
