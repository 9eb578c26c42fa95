package kz.bastama.journal.persistence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the table and reads the history of a case. */
@Repository
class StoredJournal implements Journal {

    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final Clock clock;
    private final JournalRows rows;

    StoredJournal(JdbcClient jdbc, CurrentActor actors, Clock clock, JournalRows rows) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
        this.rows = rows;
    }

    /** Outside a transaction it refuses: an entry without its act, or an act without its entry, would be a lie. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(JournalEntry entry) {
        Actor actor = actors.get();
        jdbc.sql("""
                        insert into journal_records
                          (at, actor_id, actor_login, actor_name, on_behalf_of, case_id, what, from_state, to_state, details)
                        values (:at, :actorId, :login, :name, :onBehalfOf, :caseId, :what, :from, :to, :details::jsonb)
                        """)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actorId", actor.personId())
                .param("login", actor.login())
                .param("name", actor.name())
                .param("onBehalfOf", entry.onBehalfOf())
                .param("caseId", entry.caseId())
                .param("what", entry.what())
                .param("from", entry.from())
                .param("to", entry.to())
                .param("details", rows.json(entry.details()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<JournalRecord> ofCase(String caseId) {
        return jdbc.sql("select * from journal_records where case_id = :caseId order by number")
                .param("caseId", caseId)
                .query(rows)
                .list();
    }
}
