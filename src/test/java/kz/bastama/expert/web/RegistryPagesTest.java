package kz.bastama.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngodatabase.NgoDatabase;
import kz.bastama.ngodatabase.Standing;
import kz.bastama.party.Bin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class RegistryPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private People people;

    @Autowired
    private Experts experts;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private NgoDatabase database;

    @Test
    void entersSuspendsAndReinstatesAnExpert() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        Expert expert = entered(officer, "Expert Of Tests", "Institute", "710000000", "kk", "4", "13-1");
        assertThat(experts.activeIn("13-1")).contains(expert);

        act(officer, "/staff/experts/" + expert.id() + "/suspend", "");
        assertThat(experts.find(expert.id()).orElseThrow().active()).isTrue();
        act(officer, "/staff/experts/" + expert.id() + "/suspend", "Asked for it");
        assertThat(experts.activeIn("13-1")).doesNotContain(expert);
        act(officer, "/staff/experts/" + expert.id() + "/reinstate", "");
        assertThat(experts.activeIn("13-1")).contains(expert);
    }

    @Test
    void findsExpertsByRegionSphereLanguageAndStanding() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        String body = "Body " + UUID.randomUUID();
        Expert one = entered(officer, "First Of Two", body, "710000000", "kk", "4");
        entered(officer, "Second Of Two", body, "750000000", "ru", "13-1");
        act(officer, "/staff/experts/" + one.id() + "/suspend", "Asked for a pause");

        String both = found(officer, body, "sort", "name");
        assertThat(both.indexOf("First Of Two")).isBetween(0, both.indexOf("Second Of Two"));
        String turned = found(officer, body, "sort", "-name");
        assertThat(turned.indexOf("Second Of Two")).isBetween(0, turned.indexOf("First Of Two"));
        Map<String, String> ofTheFirst =
                Map.of("region", "710000000", "sphere", "4", "lang", "kk", "standing", "SUSPENDED");
        for (Map.Entry<String, String> part : ofTheFirst.entrySet()) {
            assertThat(found(officer, body, part.getKey(), part.getValue()))
                    .as(part.getKey())
                    .contains("First Of Two", "Asked for a pause")
                    .doesNotContain("Second Of Two");
        }
    }

    private Expert entered(Person officer, String name, String body, String region, String language, String... spheres)
            throws Exception {
        String mail = UUID.randomUUID() + "@example.kz";
        mvc.perform(post("/staff/experts/new")
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param("name", name)
                        .param("email", mail)
                        .param("organisation", body)
                        .param("region", region)
                        .param("spheres", spheres)
                        .param("languages", language))
                .andExpect(redirectedUrl("/staff/experts"));
        return experts.ofPerson(people.findByLogin(mail).orElseThrow().id()).orElseThrow();
    }

    private String found(Person officer, String body, String part, String value) throws Exception {
        return mvc.perform(get("/staff/experts")
                        .param("q", body)
                        .param(part, value)
                        .with(accounts.signedIn(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void showsAllMistakesOfAnEmptyEntry() throws Exception {
        mvc.perform(post("/staff/experts/new").with(csrf()).with(accounts.signedInAs(Role.OPERATOR)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#spheres")))
                .andExpect(content().string(containsString("#email")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/experts",
                "/staff/experts/new",
                "/staff/members",
                "/staff/members/new",
                "/staff/ngo-database"
            })
    void showsItsPages(String page) throws Exception {
        mvc.perform(get(page).with(accounts.signedInAs(Role.OPERATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void latestWordOnAConflictCounts() {
        UUID person = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        conflicts.declare(person, application.toString(), application, false, null);
        conflicts.declare(person, application.toString(), application, true, "Works there");

        assertThat(conflicts.has(person, application)).isTrue();
        assertThat(conflicts.ofCase(application.toString())).hasSize(2);
    }

    @Test
    void importsFilingsAndTellsLateFromInTime() throws Exception {
        Bin inTime = OrganisationFixture.freshBin();
        Bin late = OrganisationFixture.freshBin();
        String list = inTime + ";2024;2025-03-31\n" + late + ";2024;01.04.2025\nwrong;2024;2025-01-01\n";
        mvc.perform(multipart("/staff/ngo-database/import")
                        .file(new MockMultipartFile(
                                "list", "list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(accounts.signedInAs(Role.OPERATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(": 2, ")));
        mvc.perform(get("/staff/ngo-database").param("q", inTime.digits()).with(accounts.signedInAs(Role.OPERATOR)))
                .andExpect(content().string(containsString("<th scope=\"row\" class=\"mono\">" + inTime.digits())));

        LocalDate july = LocalDate.of(2025, 7, 1);
        assertThat(database.onDay(inTime, july).standing()).isEqualTo(Standing.IN_TIME);
        assertThat(database.onDay(late, july).standing()).isEqualTo(Standing.LATE);
        assertThat(database.onDay(OrganisationFixture.freshBin(), july).standing())
                .isEqualTo(Standing.ABSENT);
        assertThat(database.onDay(inTime, LocalDate.of(2025, 3, 30)).standing()).isEqualTo(Standing.ABSENT);
    }

    private void act(Person officer, String path, String reason) throws Exception {
        mvc.perform(post(path).param("reason", reason).with(csrf()).with(accounts.signedIn(officer)))
                .andExpect(redirectedUrl("/staff/cards/"
                        + experts.find(UUID.fromString(path.split("/")[3]))
                                .orElseThrow()
                                .personId()));
    }
}
