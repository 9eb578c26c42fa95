package kz.bastama.party.application;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Bin;
import kz.bastama.party.Customer;
import kz.bastama.party.Iban;
import kz.bastama.party.Operator;
import kz.bastama.party.domain.PartyBook;
import kz.bastama.party.domain.PartyBook.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator enters the operator and the customers. What is wrong is told by field, as message keys, all at once. */
@Service
@Transactional
public class EditParties {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,30}");
    private static final Pattern KATO = Pattern.compile("[0-9]{9}");

    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    private final PartyBook book;

    EditParties(PartyBook book) {
        this.book = book;
    }

    @Transactional(readOnly = true)
    public Optional<Kept<Customer>> customer(String code) {
        return book.customer(code);
    }

    @Transactional(readOnly = true)
    public Optional<Kept<Operator>> operator() {
        return book.operator();
    }

    /** Values by field name: code, bin, kato, name-kk, name-ru, name-en, head-kk, head-ru, head-en. Version null: a new customer. */
    public Map<String, String> saveCustomer(Map<String, String> typed, boolean active, Integer version) {
        Map<String, String> errors = new LinkedHashMap<>();
        String code = text(typed, "code");
        if (version == null && !CODE.matcher(code).matches()) {
            errors.put("code", "party.code.unfit");
        } else if (version == null && book.customer(code).isPresent()) {
            errors.put("code", "party.code.taken");
        }
        Optional<Bin> bin = bin(typed, errors);
        if (bin.isPresent() && book.isBinTaken(bin.get().digits(), code)) {
            errors.put("bin", "party.bin.taken");
        }
        if (!KATO.matcher(text(typed, "kato")).matches()) {
            errors.put("kato", "party.kato.unfit");
        }
        OfficialText name = official(typed, "name", errors);
        OfficialText head = official(typed, "head", errors);
        if (errors.isEmpty()) {
            Customer customer = new Customer(code, bin.get().digits(), name, text(typed, "kato"), head, active);
            book.saveCustomer(new Kept<>(customer, version));
        }
        return errors;
    }

    public Map<String, String> saveOperator(Map<String, String> typed, Integer version) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Bin> bin = bin(typed, errors);
        OfficialText name = official(typed, "name", errors);
        OfficialText address = official(typed, "address", errors);
        OfficialText head = official(typed, "head", errors);
        OfficialText city = official(typed, "city", errors);
        String iban = text(typed, "iban");
        String bic = text(typed, "bic").toUpperCase(Locale.ROOT);
        if (!iban.isEmpty() && Iban.read(iban).isEmpty()) {
            errors.put("iban", "party.iban.unfit");
        }
        if (iban.isEmpty() != bic.isEmpty()
                || !bic.isEmpty() && !BIC.matcher(bic).matches()) {
            errors.put("bic", "party.bic.unfit");
        }
        if (errors.isEmpty()) {
            Operator operator = new Operator(
                    bin.get().digits(),
                    name,
                    address,
                    head,
                    city,
                    Iban.read(iban).map(Iban::text).orElse(""),
                    bic);
            book.save(new Kept<>(operator, version));
        }
        return errors;
    }

    private static Optional<Bin> bin(Map<String, String> typed, Map<String, String> errors) {
        Optional<Bin> bin = Bin.read(typed.get("bin"));
        if (bin.isEmpty()) {
            errors.put("bin", "party.bin.unfit");
        }
        return bin;
    }

    private static OfficialText official(Map<String, String> typed, String field, Map<String, String> errors) {
        for (String language : new String[] {"kk", "ru"}) {
            if (text(typed, field + "-" + language).isEmpty()) {
                errors.put(field + "-" + language, "party." + field + ".missing");
            }
        }
        return new OfficialText(text(typed, field + "-kk"), text(typed, field + "-ru"), text(typed, field + "-en"));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
