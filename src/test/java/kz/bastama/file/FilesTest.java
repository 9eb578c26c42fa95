package kz.bastama.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@BastamaTest
@ExtendWith(OutputCaptureExtension.class)
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
        byte[] program = {'M', 'Z', 0, 1};
        byte[] brokenZip = {'P', 'K', 3, 4, 0, 0};

        for (byte[] content : new byte[][] {html, program, brokenZip, UploadFixture.office("zip")}) {
            assertThat(store(new ByteArrayInputStream(content), "a.pdf"))
                    .asInstanceOf(type(Upload.Refused.class))
                    .extracting(Upload.Refused::reason)
                    .isEqualTo("file.kindNotAccepted");
        }
        assertThat(files.ofCase(caseId)).isEmpty();
    }

    @Test
    void saysWhatToDoAboutDocumentsThatCarrySomethingElse() throws Exception {
        byte[] zeros = new byte[30 * 1024 * 1024];
        byte[] archive = UploadFixture.docxWith("a.bin", "x".getBytes(StandardCharsets.US_ASCII));
        for (int depth = 0; depth < 3; depth++) {
            archive = UploadFixture.docxWith("inner.docx", archive);
        }
        byte[] locked = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
        byte[] password = ("........EncryptedPackage").getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(locked, 2048);
        System.arraycopy(password, 0, encrypted, 1024, password.length);

        assertThat(refusal(UploadFixture.office("vnd.ms-word.document.macroEnabled.main+xml")))
                .isEqualTo("file.macros");
        assertThat(refusal(UploadFixture.docxWith("word/vbaProject.bin", new byte[9])))
                .isEqualTo("file.macros");
        byte[] macros = Arrays.copyOf(locked, 2048);
        byte[] project = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(project, 0, macros, 1152, project.length);
        assertThat(refusal(UploadFixture.docxWith("xl/printerSettings1.bin", macros)))
                .isEqualTo("file.macros");
        assertThat(refusal(UploadFixture.docxWith(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/>"
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("file.macros");
        assertThat(stored(UploadFixture.docxWith("word/embeddings/drawing.bin", Arrays.copyOf(locked, 2048)), "b.docx")
                        .kind())
                .isEqualTo(FileKind.DOCX);
        assertThat(refusal(UploadFixture.docxWith("word/media/image1.png", zeros)))
                .isEqualTo("file.bomb");
        assertThat(refusal(archive)).isEqualTo("file.bomb");
        assertThat(refusal(UploadFixture.docxWith("word/embeddings/a.bin", new byte[] {'M', 'Z', 0, 1})))
                .isEqualTo("file.program");
        assertThat(refusal(encrypted)).isEqualTo("file.encrypted");
        assertThat(refusal(Arrays.copyOf(locked, 2048))).isEqualTo("file.oldOffice");
        assertThat(refusal("%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"
                        .getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("file.pdfCommands");
        assertThat(refusal("%PDF-1.4 <script>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("file.pdfBroken");
        assertThat(refusal(Arrays.copyOf(UploadFixture.pdf(400), 80))).isEqualTo("file.pdfBroken");
        assertThat(refusal(UploadFixture.pdf("<</Encrypt 9 0 R>>", new byte[9])))
                .isEqualTo("file.pdfLocked");
        assertThat(refusal(UploadFixture.pdf("<</Filter/FlateDecode>>", packed(new byte[70 * 1024 * 1024]))))
                .isEqualTo("file.pdfTooLarge");
        assertThat(stored(UploadFixture.docxWith("word/embeddings/sheet.xlsx", UploadFixture.docx()), "a.docx")
                        .kind())
                .as("a sheet inside a document is usual")
                .isEqualTo(FileKind.DOCX);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        return packed.toByteArray();
    }

    private String refusal(byte[] content) {
        return ((Upload.Refused) store(new ByteArrayInputStream(content), "a.docx")).reason();
    }

    /** Each pair of letters that is no number could be complained of: gigabytes for one file. */
    @Test
    void saysNothingInTheLogOfWhatStandsInAFile(CapturedOutput output) {
        String unpacksOn = "780100FFFF0000" + "xx".repeat(0xFFFF) + ">";
        byte[] content = UploadFixture.pdf("<</Filter/AHx>>", unpacksOn.getBytes(StandardCharsets.US_ASCII));

        assertThat(stored(content, "letters.pdf").kind()).isEqualTo(FileKind.PDF);

        assertThat(output.getAll().length()).isLessThan(1_000);
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
            throw new UncheckedIOException(broken);
        }
    }
}
