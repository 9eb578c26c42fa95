package kz.bastama.party.persistence;

import java.util.List;
import java.util.Optional;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import org.springframework.stereotype.Repository;

@Repository
class StoredParties implements PartyBook {

    private static final int THE_OPERATOR = 1;

    private final OperatorRows operators;
    private final CustomerRows customers;
    private final PartyMapper mapper;

    StoredParties(OperatorRows operators, CustomerRows customers, PartyMapper mapper) {
        this.operators = operators;
        this.customers = customers;
        this.mapper = mapper;
    }

    @Override
    public Optional<Kept<Operator>> operator() {
        return operators.findById(THE_OPERATOR).map(row -> new Kept<>(mapper.toOperator(row), row.version()));
    }

    @Override
    public Optional<Kept<Customer>> customer(String code) {
        return customers.findById(code).map(row -> new Kept<>(mapper.toCustomer(row), row.version()));
    }

    @Override
    public List<Customer> customers() {
        return customers.sorted().stream().map(mapper::toCustomer).toList();
    }

    @Override
    public boolean isBinTaken(String bin, String code) {
        return customers.existsByBinAndCodeNot(bin, code);
    }

    @Override
    public void save(Kept<Operator> operator) {
        operators.save(mapper.toRow(operator.value(), operator.version()));
    }

    @Override
    public void saveCustomer(Kept<Customer> customer) {
        customers.save(mapper.toRow(customer.value(), customer.version()));
    }
}
