package kz.bastama.party.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.bastama.account.RightScopes;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.party.domain.PartyBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class KnownParties implements Parties, RightScopes {

    private final PartyBook book;

    KnownParties(PartyBook book) {
        this.book = book;
    }

    @Override
    public Operator operator() {
        return book.operator()
                .map(PartyBook.Kept::value)
                .orElseThrow(() -> new IllegalStateException(
                        "The operator is not entered yet: an administrator does that at /admin/operator"));
    }

    @Override
    public List<Customer> customers() {
        return book.customers();
    }

    @Override
    public Optional<Customer> customer(String code) {
        return book.customer(code).map(PartyBook.Kept::value);
    }

    @Override
    public Map<String, String> names(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        book.customers()
                .forEach(customer -> names.put(customer.code(), customer.name().in(language)));
        return names;
    }
}
