package kz.bastama.party.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredParties implements PartyBook {

    private static final int THE_OPERATOR = 1;

    private final OperatorRows operators;
    private final CustomerRows customers;
    private final PartyMapper mapper;
    private final JdbcClient jdbc;

    StoredParties(OperatorRows operators, CustomerRows customers, PartyMapper mapper, JdbcClient jdbc) {
        this.operators = operators;
        this.customers = customers;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept<Operator>> operator() {
        return jdbc.sql("select * from party_operators where id = ?")
                .param(THE_OPERATOR)
                .query(StoredParties::readOperator)
                .optional();
    }

    @Override
    public Optional<Kept<Customer>> customer(String code) {
        return jdbc.sql("select * from party_customers where code = ?")
                .param(code)
                .query((row, at) -> new Kept<>(readCustomer(row, at), row.getObject("version", Integer.class)))
                .optional();
    }

    @Override
    public List<Customer> customers() {
        return jdbc.sql("select * from party_customers order by name_kk collate \"kk-x-icu\"")
                .query(StoredParties::readCustomer)
                .list();
    }

    @Override
    public boolean isBinTaken(String bin, String code) {
        return jdbc.sql("select exists (select 1 from party_customers where bin = ? and code <> ?)")
                .params(bin, code)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Kept<Operator> operator) {
        operators.save(mapper.toRow(operator.value(), operator.version()));
    }

    @Override
    public void saveCustomer(Kept<Customer> customer) {
        customers.save(mapper.toRow(customer.value(), customer.version()));
    }

    private static Kept<Operator> readOperator(ResultSet row, int at) throws SQLException {
        Operator operator = new Operator(
                row.getString("bin"),
                text(row, "name"),
                text(row, "address"),
                text(row, "head"),
                text(row, "city"),
                row.getString("iban"),
                row.getString("bic"));
        return new Kept<>(operator, row.getObject("version", Integer.class));
    }

    private static Customer readCustomer(ResultSet row, int at) throws SQLException {
        return new Customer(
                row.getString("code"),
                row.getString("bin"),
                text(row, "name"),
                row.getString("kato"),
                text(row, "head"),
                row.getBoolean("active"));
    }

    private static OfficialText text(ResultSet row, String columns) throws SQLException {
        return new OfficialText(
                row.getString(columns + "_kk"), row.getString(columns + "_ru"), row.getString(columns + "_en"));
    }
}
