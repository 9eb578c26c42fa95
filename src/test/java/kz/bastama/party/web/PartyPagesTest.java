package kz.bastama.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BastamaTest
class PartyPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private Parties parties;

    private RequestPostProcessor asAdministrator;

    @BeforeEach
    void signIn() {
        asAdministrator = people.signedInAs(Role.ADMINISTRATOR);
    }

    @Test
    void addsAndEditsCustomer() throws Exception {
        String code = code();
        save("/admin/customers/new", code, bin(), "Министрлік", null).andExpect(redirectedUrl("/admin/customers"));
        Customer added = parties.customer(code).orElseThrow();
        assertThat(added.name().in(Locale.ENGLISH)).isEqualTo("Министерство");
        save("/admin/customers/" + code, code, added.bin(), "Жаңа министрлік", "0")
                .andExpect(redirectedUrl("/admin/customers"));
        Customer edited = parties.customer(code).orElseThrow();
        assertThat(edited.name().kk()).isEqualTo("Жаңа министрлік");
        assertThat(edited.active()).as("the box was not ticked").isFalse();
        mvc.perform(get("/admin/customers").with(asAdministrator).param("text", code))
                .andExpect(content().string(containsString(added.bin())));
        mvc.perform(get("/admin/customers/" + code).with(asAdministrator))
                .andExpect(content().string(containsString("Жаңа министрлік")));
    }

    @Test
    void refusesEditOfWhatWasEditedElsewhere() throws Exception {
        String code = code();
        String bin = bin();
        save("/admin/customers/new", code, bin, "Бірінші", null);
        save("/admin/customers/" + code, code, bin, "Екінші", "0");
        save("/admin/customers/" + code, code, bin, "Кешіккен", "0")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Екінші")))
                .andExpect(content().string(containsString("value=\"Кешіккен\"")))
                .andExpect(content().string(containsString("name=\"_over\" value=\"1\"")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(parties.customer(code).orElseThrow().name().kk()).isEqualTo("Екінші");
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/admin/customers/new")
                        .with(csrf())
                        .with(asAdministrator)
                        .param("code", "Bad Code")
                        .param("bin", "123456789012")
                        .param("name-kk", "Тек қазақша"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#code\"")))
                .andExpect(content().string(containsString("href=\"#bin\"")))
                .andExpect(content().string(containsString("href=\"#kato\"")))
                .andExpect(content().string(containsString("href=\"#name-ru\"")))
                .andExpect(content().string(containsString("href=\"#head-kk\"")))
                .andExpect(content().string(containsString("Тек қазақша")));
    }

    @Test
    void takesAnAccountOfTheOperatorOnlyWithItsBankAndItsCheckDigits() throws Exception {
        operator("KZ000000000000000000", "").andExpect(status().isUnprocessableEntity());
        operator("KZ540000000000000000", "DEMOKZKA").andExpect(content().string(containsString("href=\"#iban\"")));
        operator("KZ54 9990 0000 0000 9001", "").andExpect(content().string(containsString("href=\"#bic\"")));
        operator("", "DEMOKZKA").andExpect(content().string(containsString("href=\"#bic\"")));
    }

    private ResultActions operator(String iban, String bic) throws Exception {
        return mvc.perform(post("/admin/operator")
                .with(csrf())
                .with(asAdministrator)
                .param("iban", iban)
                .param("bic", bic));
    }

    @Test
    void refillsFormAfterChangeOfLanguage() throws Exception {
        mvc.perform(get("/admin/customers/new").with(asAdministrator).param("name-kk", "Жазылған атау"))
                .andExpect(content().string(containsString("Жазылған атау")))
                .andExpect(content().string(containsString("formaction=\"/language?back=%2Fadmin%2Fcustomers%2Fnew")));
    }

    private ResultActions save(String path, String code, String bin, String name, String version) throws Exception {
        var request = post(path)
                .with(csrf())
                .with(asAdministrator)
                .param("code", code)
                .param("bin", bin)
                .param("kato", "710000000")
                .param("name-kk", name)
                .param("name-ru", "Министерство")
                .param("head-kk", "Министр")
                .param("head-ru", "Министр");
        return mvc.perform(version == null ? request : request.param("version", version));
    }

    private static String code() {
        return "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static String bin() {
        while (true) {
            String eleven = "100140" + String.format("%05d", (int) (Math.random() * 100000));
            for (int digit = 0; digit < 10; digit++) {
                var bin = kz.bastama.party.Bin.read(eleven + digit);
                if (bin.isPresent()) {
                    return bin.get().digits();
                }
            }
        }
    }
}
