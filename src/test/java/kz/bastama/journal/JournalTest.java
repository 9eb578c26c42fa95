package kz.bastama.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Actor;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
class JournalTest {

    private static final JournalIndex.Search ANYTHING = new JournalIndex.Search(null, null, null, null, null);

    @Autowired
    private Journal journal;

    @Autowired
    private JournalIndex index;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private final String caseId = UUID.randomUUID().toString();

    @Test
    void tellsWhoDidWhatForWhom() {
        Person officer = people.open(Role.OPERATOR);
        people.as(
                officer,
                () -> write(JournalEntry.of(caseId, "journal.rehearsed")
                        .moved("DRAFT", "SENT")
                        .by("Ministry of Culture")
                        .with(Map.of("number", "AP-2026-00001"))));
        JournalRecord written = journal.ofCase(caseId).get(0);
        assertThat(written.actorId()).isEqualTo(officer.id());
        assertThat(written.actorName()).isEqualTo(officer.name());
        assertThat(written.entry().from()).isEqualTo("DRAFT");
        assertThat(written.entry().to()).isEqualTo("SENT");
        assertThat(written.entry().onBehalfOf()).isEqualTo("Ministry of Culture");
        assertThat(written.entry().details()).containsExactly(Map.entry("number", "AP-2026-00001"));
    }

    @Test
    void namesTheProductWhenNobodyActs() {
        CompletableFuture.runAsync(() -> write(JournalEntry.of(caseId, "journal.rehearsed")))
                .join();
        assertThat(journal.ofCase(caseId).get(0).actorName()).isEqualTo(Actor.SYSTEM.name());
    }

    @Test
    void keepsTheOrderOfEvents() {
        write(JournalEntry.of(caseId, "journal.begun"));
        write(JournalEntry.of(caseId, "journal.ended"));
        assertThat(journal.ofCase(caseId))
                .extracting(it -> it.entry().what())
                .containsExactly("journal.begun", "journal.ended");
        assertThat(journal.ofCase(caseId)).extracting(JournalRecord::number).isSorted();
    }

    @Test
    void refusesEntryWithoutAct() {
        assertThatThrownBy(() -> journal.record(JournalEntry.of(caseId, "journal.rehearsed")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsEntryOfActThatFailed() {
        transaction.executeWithoutResult(act -> {
            journal.record(JournalEntry.of(caseId, "journal.rehearsed"));
            act.setRollbackOnly();
        });
        assertThat(journal.ofCase(caseId)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_records set actor_name = 'Nobody'",
                "delete from journal_records",
                "truncate journal_records"
            })
    void cannotBeChanged(String sql) {
        write(JournalEntry.of(caseId, "journal.rehearsed"));
        assertThatThrownBy(() -> database.sql(sql).update()).hasMessageContaining("append-only");
        assertThat(journal.ofCase(caseId)).hasSize(1);
    }

    @Test
    void isFoundByEachOfItsParts() {
        Person officer = people.open(Role.OPERATOR);
        people.as(
                officer,
                () -> write(JournalEntry.of(caseId, "journal.searched" + caseId).by("Body_" + caseId)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var yesterday = today.minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var tomorrow = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        assertThat(found(new JournalIndex.Search(caseId, null, null, null, null)))
                .isEqualTo(1);
        assertThat(found(new JournalIndex.Search(null, officer.login().toUpperCase(), null, null, null)))
                .isEqualTo(1);
        assertThat(found(new JournalIndex.Search(null, "ody_" + caseId, null, null, null)))
                .isEqualTo(1);
        assertThat(found(new JournalIndex.Search(null, "ody%" + caseId, null, null, null)))
                .isZero();
        assertThat(found(new JournalIndex.Search(null, null, "journal.searched" + caseId, yesterday, tomorrow)))
                .isEqualTo(1);
        assertThat(found(new JournalIndex.Search(caseId, null, null, tomorrow, null)))
                .isZero();
        assertThat(found(new JournalIndex.Search(caseId, null, null, null, yesterday)))
                .isZero();
        assertThat(index.events()).contains("journal.searched" + caseId);
    }

    @Test
    void comesPageByPageWithTheLatestFirst() {
        transaction.executeWithoutResult(act -> {
            for (int i = 0; i < 51; i++) {
                journal.record(JournalEntry.of(caseId, "journal.rehearsed"));
            }
        });
        JournalIndex.Search search = new JournalIndex.Search(caseId, null, null, null, null);
        assertThat(index.search(search, 0).records()).hasSize(50);
        assertThat(index.search(search, 0).pages()).isEqualTo(2);
        assertThat(index.search(search, 1).records())
                .extracting(JournalRecord::number)
                .containsExactly(journal.ofCase(caseId).get(0).number());
        assertThat(index.search(ANYTHING, 0).records()).hasSize(50);
    }

    @Test
    void showsAuditorsWhatHappenedInTheirLanguage() throws Exception {
        write(JournalEntry.of(caseId, "rehearsal.ended").with(Map.of("number", "AP-2026-00007")));
        mvc.perform(get("/audit/journal").param("caseId", caseId).with(people.signedInAs(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Репетиция AP-2026-00007 завершена")));
        mvc.perform(get("/audit/journal/{id}", caseId).with(people.signedInAs(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Репетиция AP-2026-00007 завершена")));
    }

    @Test
    void saysWhenNothingWasFound() throws Exception {
        mvc.perform(get("/audit/journal")
                        .param("caseId", "none")
                        .param("actor", "")
                        .param("from", "")
                        .with(people.signedInAs(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ничего не найдено")));
    }

    @Test
    void isOpenToTheHouseAndNotToOthers() throws Exception {
        write(JournalEntry.of(caseId, "rehearsal.ended").with(Map.of("number", "1")));
        String path = "/staff/journal/" + caseId;
        mvc.perform(get(path).with(people.signedInAs(Role.OPERATOR))).andExpect(status().isOk());
        mvc.perform(get(path).with(people.signedInAs(Role.CUSTOMER))).andExpect(status().isNotFound());
        mvc.perform(get(path).with(people.signedInAs(Role.NGO)))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(not(containsString(caseId))));
        mvc.perform(get("/staff/journal/unknown").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isNotFound());
    }

    private long found(JournalIndex.Search search) {
        return index.search(search, 0).found();
    }

    private void write(JournalEntry entry) {
        transaction.executeWithoutResult(act -> journal.record(entry));
    }
}
