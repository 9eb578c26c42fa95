package kz.bastama.competition.persistence;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionState;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Revision;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.form.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredObjections implements Objections {

    private static final String MATCHING = """
            from competition_objections one
            join competition_competitions competition on competition.id = one.competition_id
            join competition_applications application on application.id = one.application_id
            where one.state <> 'DRAFT'
              and (cast(:customer as varchar) is null or competition.customer_code = :customer)
              and (cast(:state as varchar) is null or one.state = :state)
              and search_folded(one.number || ' ' || application.number || ' ' || application.title)
                  like search_pattern(:text)
            """;

    private static final String SORTED = """
            order by case when :sort = 'number' then one.number end,
                     case when :sort = '-number' then one.number end desc,
                     case when :sort = 'state' then one.state end,
                     case when :sort = '-state' then one.state end desc,
                     case when :sort = 'received' then one.received_at end,
                     one.received_at desc, one.number desc
            """;

    private final JdbcClient jdbc;

    StoredObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Objection one) {
        Ruling ruling = one.ruling();
        Revision revision = one.revision();
        jdbc.sql("""
                        insert into competition_objections (id, application_id, competition_id, lot_id, organisation_id, round, about, state,
                            form_version, typed, edited_by, edited_at, version, number, subject, answers, received_at, digest,
                            decider_id, defect, returned_at, before, mended_at, taken_back_at, ruling, ruling_why, ruling_reasons,
                            lot_again, ruled_by, ruled_at, former_id, next_id, protocol_number, protocol_date, revision, revised_at, points)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, about = excluded.about, typed = excluded.typed,
                            edited_by = excluded.edited_by, edited_at = excluded.edited_at, version = excluded.version,
                            number = excluded.number, subject = excluded.subject, answers = excluded.answers,
                            received_at = excluded.received_at, digest = excluded.digest, decider_id = excluded.decider_id,
                            defect = excluded.defect, returned_at = excluded.returned_at, before = excluded.before,
                            mended_at = excluded.mended_at, taken_back_at = excluded.taken_back_at, ruling = excluded.ruling,
                            ruling_why = excluded.ruling_why, ruling_reasons = excluded.ruling_reasons, lot_again = excluded.lot_again,
                            ruled_by = excluded.ruled_by, ruled_at = excluded.ruled_at, former_id = excluded.former_id,
                            next_id = excluded.next_id, protocol_number = excluded.protocol_number,
                            protocol_date = excluded.protocol_date, revision = excluded.revision,
                            revised_at = excluded.revised_at, points = excluded.points
                        """)
                .params(
                        one.id(),
                        one.applicationId(),
                        one.competitionId(),
                        one.lotId(),
                        one.organisationId(),
                        one.round(),
                        one.about(),
                        one.state().name(),
                        one.formVersion(),
                        one.typed(),
                        one.editedBy(),
                        timestamp(one.editedAt()),
                        one.version(),
                        one.number(),
                        one.subject(),
                        one.answers(),
                        timestamp(one.receivedAt()),
                        one.digest(),
                        one.deciderId(),
                        one.defect(),
                        timestamp(one.returnedAt()),
                        one.before(),
                        timestamp(one.mendedAt()),
                        timestamp(one.takenBackAt()),
                        ruling == null ? null : ruling.kind().name(),
                        ruling == null || ruling.why() == null
                                ? null
                                : ruling.why().toString(),
                        ruling == null ? null : ruling.reasons(),
                        ruling == null ? null : ruling.lotAgain(),
                        ruling == null ? null : ruling.by(),
                        ruling == null ? null : timestamp(ruling.at()),
                        revision == null ? null : revision.formerId(),
                        revision == null ? null : revision.nextId(),
                        revision == null ? null : revision.protocolNumber(),
                        revision == null ? null : Date.valueOf(revision.protocolDate()),
                        revision == null ? null : revision.reasons(),
                        revision == null ? null : timestamp(revision.at()),
                        revision == null ? null : revision.points())
                .update();
    }

    @Override
    public Optional<Objection> find(UUID id) {
        return where("id = ?", "", id).stream().findFirst();
    }

    @Override
    public Optional<Objection> changing(UUID id) {
        return where("id = ?", " for update", id).stream().findFirst();
    }

    @Override
    public Optional<Objection> changingOf(UUID applicationId) {
        return last(where("application_id = ?", " for update", applicationId));
    }

    @Override
    public Optional<Objection> ofApplication(UUID applicationId) {
        return last(where("application_id = ?", "", applicationId));
    }

    @Override
    public List<Objection> sentOf(UUID applicationId) {
        return where("state <> 'DRAFT' and application_id = ?", "", applicationId);
    }

    @Override
    public List<Objection> ofCompetition(UUID competitionId) {
        return where("state <> 'DRAFT' and competition_id = ?", "", competitionId);
    }

    @Override
    public int open(UUID competitionId) {
        return jdbc.sql("select count(*) from competition_objections"
                        + " where competition_id = ? and state not in ('DRAFT', 'OVERTAKEN', 'SETTLED')")
                .param(competitionId)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Objection> naming(UUID applicationId) {
        return where("next_id = ?", "", applicationId).stream()
                .max(Comparator.comparing(one -> one.revision().at()));
    }

    @Override
    public Page<Objection> search(String customerCode, ObjectionState state, String text, String sort, int page) {
        List<Objection> items = jdbc.sql("select one.* " + MATCHING + SORTED + " limit :size offset :offset")
                .param("customer", customerCode)
                .param("state", state == null ? null : state.name())
                .param("text", text)
                .param("sort", sort)
                .param("size", Page.SIZE)
                .param("offset", (long) page * Page.SIZE)
                .query((row, at) -> ObjectionRow.objection(row))
                .list();
        long total = jdbc.sql("select count(*) " + MATCHING)
                .param("customer", customerCode)
                .param("state", state == null ? null : state.name())
                .param("text", text)
                .query(Long.class)
                .single();
        return new Page<>(items, page, Page.SIZE, total);
    }

    @Override
    public String nextNumber(int year) {
        int last = jdbc.sql("""
                        insert into competition_objection_numbers (year, last) values (?, 1)
                        on conflict (year) do update set last = competition_objection_numbers.last + 1
                        returning last
                        """).param(year).query(Integer.class).single();
        return String.format(Locale.ROOT, "OB-%d-%05d", year, last);
    }

    private List<Objection> where(String condition, String held, UUID value) {
        return jdbc.sql("select * from competition_objections where " + condition + " order by received_at, number"
                        + held)
                .param(value)
                .query((row, at) -> ObjectionRow.objection(row))
                .list();
    }

    /** A draft has no number yet, and stands after what was sent. */
    private static Optional<Objection> last(List<Objection> ordered) {
        return ordered.stream().reduce((one, later) -> later);
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
