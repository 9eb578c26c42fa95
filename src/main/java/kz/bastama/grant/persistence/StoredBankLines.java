package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.form.Page;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.grant.domain.Payment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBankLines implements BankLines {

    private static final String SAME = " day = ? and order_key = ? and sum = ? and payee_bin = ? and payee_iban = ?";
    private static final String OPEN = "select * from grant_bank_lines where grant_id is null and aside is null";
    private static final String ASIDE = "select * from grant_bank_lines where aside is not null";

    /**
     * Each line with the payment that it confirms or names, and each payment that no line confirms. A BIN has 4 or more in the
     * fifth place; of whoever has none, and gets no grant, it is not known whether it is a person.
     */
    private static final String ALL = """
            from (
                select case when line.grant_id is not null then 'CONFIRMED' when line.aside is not null then 'ASIDE'
                            when line.named_grant_id is not null then 'DIFFERENT' else 'UNKNOWN' end as kind,
                       line.id as line_id, line.day, line.order_number, line.sum, line.payee_bin, line.aside,
                       case when shown then line.payee end as payee, case when shown then line.payee_iban end as payee_iban,
                       payment.grant_id, payment.paid_on,
                       payment.order_number as paid_order, payment.sum as paid, payment.iban as paid_iban
                from grant_bank_lines line
                left join grant_payments payment
                  on payment.grant_id = coalesce(line.grant_id, line.named_grant_id)
                 and payment.tranche = coalesce(line.tranche, line.named_tranche)
                cross join lateral (select :persons or payment.grant_id is not null
                                           or substr(line.payee_bin, 5, 1) >= '4' as shown) seen
                union all
                select 'UNCONFIRMED', null, null, null, null, null, null, null, null,
                       payment.grant_id, payment.paid_on, payment.order_number, payment.sum, payment.iban
                from grant_payments payment
                where not exists (select 1 from grant_bank_lines line
                                  where line.grant_id = payment.grant_id and line.tranche = payment.tranche)) one
            left join grant_grants on grant_grants.id = one.grant_id
            where search_folded(concat_ws(' ', one.order_number, one.payee, one.payee_iban, one.sum, one.paid_order, one.paid, number,
                                          case when substr(one.payee_bin, 5, 1) >= '4' then one.payee_bin end)) like search_pattern(:text)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredBankLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void lock() {
        jdbc.sql("lock table grant_bank_lines in share row exclusive mode").update();
    }

    @Override
    public boolean add(UUID statementId, BankLine line) {
        return jdbc.sql("""
                        insert into grant_bank_lines (day, order_key, sum, payee_bin, payee_iban,
                                                      id, order_number, statement_id, payee, imported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(line.day(), line.number(), line.sum(), line.bin(), line.iban())
                        .params(
                                line.id(),
                                line.orderNumber(),
                                statementId,
                                line.payee(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public boolean has(BankLine line) {
        return jdbc.sql("select exists (select 1 from grant_bank_lines where" + SAME + ")")
                .params(line.day(), line.number(), line.sum(), line.bin(), line.iban())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<BankLine> open() {
        return jdbc.sql(OPEN + " order by day, order_number, id")
                .query((row, at) -> line(row))
                .list();
    }

    @Override
    public Optional<BankLine> findOpen(UUID id) {
        return jdbc.sql(OPEN + " and id = ? for update")
                .param(id)
                .query((row, at) -> line(row))
                .optional();
    }

    @Override
    public Optional<BankLine> findAside(UUID id) {
        return jdbc.sql(ASIDE + " and id = ? for update")
                .param(id)
                .query((row, at) -> line(row))
                .optional();
    }

    @Override
    public Optional<UUID> named(BankLine line) {
        return jdbc.sql("select named_grant_id from grant_bank_lines where id = ? and named_grant_id is not null")
                .param(line.id())
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Unconfirmed> unconfirmed() {
        return jdbc.sql("""
                        select payment.*, coalesce(
                                   (select former_id from grant_successions one
                                    where one.grant_id = payment.grant_id and one.state = 'TAKEN_OVER'
                                      and payment.paid_on <= (one.ended_at at time zone 'Asia/Almaty')::date
                                      and payment.iban is distinct from one.iban
                                    order by one.number limit 1), organisation_id) as organisation_id
                        from grant_payments payment
                        join grant_grants on grant_grants.id = payment.grant_id
                        where not exists (select 1 from grant_bank_lines line
                                          where line.grant_id = payment.grant_id and line.tranche = payment.tranche)
                        order by payment.paid_on, payment.grant_id, payment.tranche
                        """)
                .query((row, at) -> new Unconfirmed(
                        row.getObject("grant_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        new Payment(
                                row.getInt("tranche"),
                                row.getBigDecimal("sum"),
                                row.getString("order_number"),
                                row.getObject("paid_on", LocalDate.class)),
                        row.getString("iban")))
                .list();
    }

    @Override
    public void confirm(BankLine line, UUID grantId, int tranche) {
        jdbc.sql("""
                        update grant_bank_lines set grant_id = ?, tranche = ?, named_grant_id = null, named_tranche = null
                        where id = ?
                        """).params(grantId, tranche, line.id()).update();
    }

    @Override
    public void name(BankLine line, BankLine.Expected named) {
        jdbc.sql("update grant_bank_lines set named_grant_id = ?::uuid, named_tranche = ?::integer where id = ?")
                .params(
                        named == null ? null : named.grantId(),
                        named == null ? null : named.payment().tranche(),
                        line.id())
                .update();
    }

    @Override
    public void setAside(BankLine line, String reason) {
        jdbc.sql("update grant_bank_lines set aside = ? where id = ?")
                .params(reason, line.id())
                .update();
    }

    @Override
    public void openAgain(BankLine line) {
        jdbc.sql("update grant_bank_lines set aside = null where id = ?")
                .param(line.id())
                .update();
    }

    @Override
    public Optional<LocalDate> confirmedOn(UUID grantId, int tranche) {
        return jdbc.sql("select day from grant_bank_lines where grant_id = ? and tranche = ?")
                .params(grantId, tranche)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Page<Entry> search(Kind kind, String text, boolean persons, int page) {
        List<Entry> items = jdbc.sql(
                        "select one.*, number " + ALL
                                + " and kind = :kind order by coalesce(day, paid_on) desc, order_number, paid_order, line_id limit :size offset :offset")
                .param("kind", kind.name())
                .param("text", text)
                .param("persons", persons)
                .param("size", Page.SIZE)
                .param("offset", (long) page * Page.SIZE)
                .query((row, at) -> entry(row))
                .list();
        return new Page<>(items, page, Page.SIZE, counts(text, persons).getOrDefault(kind, 0L));
    }

    @Override
    public Map<Kind, Long> counts(String text, boolean persons) {
        return jdbc
                .sql("select kind, count(*) as lines " + ALL + " group by kind")
                .param("text", text)
                .param("persons", persons)
                .query((row, at) -> Map.entry(Kind.valueOf(row.getString("kind")), row.getLong("lines")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static BankLine line(ResultSet row) throws SQLException {
        return new BankLine(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("order_number"),
                row.getBigDecimal("sum"),
                row.getString("payee_bin"),
                row.getString("payee_iban"),
                row.getString("payee"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("line_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("order_number"),
                row.getBigDecimal("sum"),
                row.getString("payee"),
                row.getString("payee_bin"),
                row.getString("payee_iban"),
                row.getString("aside"),
                row.getObject("grant_id", UUID.class),
                row.getString("number"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("paid_order"),
                row.getBigDecimal("paid"),
                row.getString("paid_iban"));
    }
}
