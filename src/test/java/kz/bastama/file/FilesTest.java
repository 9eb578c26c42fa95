package kz.bastama.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class FilesTest {

    @Autowired
    private Files files;

    @Autowired
    private TestPeople people;

    private final String caseId = UUID.randomUUID().toString();

    @Test
    void givesBackWhatItTookAcrossChunks() throws Exception {
        byte[] content = UploadFixture.pdf(700_001);

        StoredFile file = stored(content, "charter.pdf");

        ByteArrayOutputStream back = new ByteArrayOutputStream();
        files.copy(file.id(), back);
        assertThat(back.toByteArray()).isEqualTo(content);
        assertThat(file.size()).isEqualTo(700_001);
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(files.ofCase(caseId)).extracting(StoredFile::id).containsExactly(file.id());
    }

    @Test
    void remembersWhoUploaded() {
        Person person = people.open(Role.NGO);
        people.as(
                person,
                () -> assertThat(stored(UploadFixture.png(), "a.png").uploaderId())
                        .isEqualTo(person.id()));
    }

    @Test
    void knowsKindByContentNotByName() {
        assertThat(stored(UploadFixture.pdf(100), "a.txt").kind()).isEqualTo(FileKind.PDF);
        assertThat(stored(UploadFixture.jpeg(), "a.pdf").kind()).isEqualTo(FileKind.JPEG);
        assertThat(stored(UploadFixture.png(), null).kind()).isEqualTo(FileKind.PNG);
        assertThat(stored(UploadFixture.docx(), "a.docx").kind()).isEqualTo(FileKind.DOCX);
        assertThat(stored(
                                UploadFixture.office("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                                "a.xlsx")
                        .kind())
                .isEqualTo(FileKind.XLSX);
    }

    @Test
    void refusesWhatIsNotOnTheList() {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] macros = UploadFixture.office("vnd.ms-word.document.macroEnabled.main+xml");
        byte[] program = {'M', 'Z', 0, 1};
        byte[] brokenZip = {'P', 'K', 3, 4, 0, 0};

        for (byte[] content : new byte[][] {html, macros, program, brokenZip, UploadFixture.office("zip")}) {
            assertThat(store(new ByteArrayInputStream(content), "a.pdf"))
                    .asInstanceOf(type(Upload.Refused.class))
                    .extracting(Upload.Refused::reason)
                    .isEqualTo("file.kindNotAccepted");
        }
        assertThat(files.ofCase(caseId)).isEmpty();
    }

    @Test
    void refusesEmptyFile() {
        assertThat(store(InputStream.nullInputStream(), "a.pdf")).isEqualTo(Upload.Refused.empty());
    }

    @Test
    void takesFileOfExactlyTheLimitAndRefusesOneByteMore() {
        assertThat(stored(UploadFixture.pdf((int) Files.LIMIT), "a.pdf").size()).isEqualTo(Files.LIMIT);
        assertThat(store(new ByteArrayInputStream(UploadFixture.pdf((int) Files.LIMIT + 1)), "a.pdf"))
                .isEqualTo(Upload.Refused.tooLarge(Files.LIMIT));
    }

    @Test
    void forgetsDiscardedFile() throws IOException {
        StoredFile file = stored(UploadFixture.png(), "a.png");

        files.discard(file.id());

        ByteArrayOutputStream back = new ByteArrayOutputStream();
        files.copy(file.id(), back);
        assertThat(files.find(file.id())).isEmpty();
        assertThat(back.size()).isZero();
    }

    private StoredFile stored(byte[] content, String name) {
        return ((Upload.Stored) store(new ByteArrayInputStream(content), name)).file();
    }

    private Upload store(InputStream content, String name) {
        try {
            return files.store(content, name, caseId);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
