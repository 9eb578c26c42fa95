package kz.bastama.ngo.paper;

import java.time.LocalDate;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class StandInPaperTest {

    @Test
    void saysThatNoOfficeIssuedIt() {
        PaperGolden.holds(new StandInContent(
                OfficialText.of("Ұйымның жарғысы", "Устав организации"),
                OfficialText.of("«Жарқын болашақ» қоғамдық қоры", "Общественный фонд «Жаркын болашак»"),
                "160240990108",
                "Жарқын көшесі, 12",
                LocalDate.of(2016, 2, 11),
                "Серікова Айжан Маратқызы"));
    }
}
