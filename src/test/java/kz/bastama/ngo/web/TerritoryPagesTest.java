package kz.bastama.ngo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.form.Option;
import kz.bastama.journal.Journal;
import kz.bastama.ngo.Territories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The list of KATO, in the columns of its keeper. */
@BastamaTest
class TerritoryPagesTest {

    private static final String COLUMNS = "\uFEFFte;ab;cd;ef;hij;k;kaz_name;rus_name;nn\n";

    @Autowired
    private Territories territories;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    @Test
    void takesDistrictsOverAndPassesVillages() throws Exception {
        take(COLUMNS
                        + "110000000;11;00;00;000;0;Ақмола облысы;Акмолинская область;1\n"
                        + "113200000;11;32;00;000;1;Ақкөл ауданы;Аккольский район;2\n"
                        + "113220100;11;32;20;100;1;Ақкөл қ.;г.Акколь;3\n")
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("taken", 2))
                .andExpect(flash().attribute("passedOver", 1));

        assertThat(territories.fullName("113200000").kk()).isEqualTo("Ақмола облысы, Ақкөл ауданы");
        assertThat(territories.find("110000000").orElseThrow().name().en()).isEqualTo("Akmola region");
        assertThat(territories.find("113220100")).isEmpty();
        assertThat(territories.options(Locale.forLanguageTag("ru")))
                .extracting(Option::label)
                .contains("Акмолинская область, Аккольский район");
        assertThat(journal.ofCase("territories"))
                .extracting(record -> record.entry().what())
                .contains("ngo.territoriesImported");
        mvc.perform(get("/admin/territories").with(people.signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("110000000")));
    }

    @Test
    void refusesWholeListWithEveryReason() throws Exception {
        take(COLUMNS
                        + "11320000;11;32;00;000;1;А;А;1\n"
                        + "113400000;11;34;00;000;1;;Аршалынский район;2\n"
                        + "993200000;99;32;00;000;1;А ауданы;А район;3\n"
                        + "993200000;99;32;00;000;1;А ауданы;А район;4\n"
                        + "113600000;11;36;00;000;1;Б ауданы;Б район;5\n")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Строка 2"),
                                containsString("Строка 3"),
                                containsString("Строка 5"),
                                containsString("990000000"))));
        assertThat(territories.find("113600000")).isEmpty();

        take("kod;name\n1;2\n")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("kaz_name")));
    }

    @Test
    void takesNoNamesThatNobodyCanRead() throws Exception {
        String list = "te;kaz_name;rus_name\n710000000;Астана\u0000\u202E;Астана\n";
        take(list.getBytes(Charset.forName("windows-1251")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("UTF-8")));
        take((list + "\n".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("UTF-8")));
        take(list.replace("Астана\n", "А".repeat(201) + "\n"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("200")));
        take(list).andExpect(flash().attribute("taken", 1));
        assertThat(territories.find("710000000").orElseThrow().name().kk()).isEqualTo("Астана");
    }

    private ResultActions take(String list) throws Exception {
        return take(list.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions take(byte[] list) throws Exception {
        return mvc.perform(multipart("/admin/territories")
                .file(new MockMultipartFile("file", "kato.csv", "text/csv", list))
                .with(people.signedInAs(Role.ADMINISTRATOR))
                .with(csrf()));
    }
}
