package kz.bastama.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void keepsHonestNameInAnyAlphabet() {
        assertThat(FileKind.PDF.displayName("Жарғы Әә №1.pdf")).isEqualTo("Жарғы Әә №1.pdf");
        assertThat(FileKind.JPEG.displayName("photo.JPEG")).isEqualTo("photo.JPEG");
    }

    @Test
    void dropsFoldersAndInvisibleCharacters() {
        assertThat(FileKind.PDF.displayName("C:\\secret\\..\\a.pdf")).isEqualTo("a.pdf");
        assertThat(FileKind.PDF.displayName("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(FileKind.PDF.displayName("cod\u202Efdp.exe\r\nX: y")).isEqualTo("codfdp.exeX y.pdf");
    }

    @Test
    void tellsTrueKindWhenNameLies() {
        assertThat(FileKind.PNG.displayName("contract.docx")).isEqualTo("contract.docx.png");
    }

    @Test
    void namesTheNamelessAndCutsTheEndless() {
        assertThat(FileKind.PDF.displayName(null)).isEqualTo("file.pdf");
        assertThat(FileKind.PDF.displayName(" .pdf")).isEqualTo("file.pdf");
        assertThat(FileKind.PDF.displayName("x".repeat(1000) + ".pdf")).hasSize(154);
    }
}
