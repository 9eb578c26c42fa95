package kz.bastama.party.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.bastama.account.DemoSeed;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented operator and customers of a demonstration, from {@code demo/parties.properties}. */
@Component
@Profile("demo")
class DemoParties implements DemoSeed {

    private final EditParties parties;

    DemoParties(EditParties parties) {
        this.parties = parties;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void seed() {
        Properties all = read();
        check(parties.saveOperator(of(all, "operator"), null));
        for (String code : all.getProperty("customers").split(" ")) {
            Map<String, String> customer = of(all, code);
            customer.put("code", code);
            check(parties.saveCustomer(customer, true, null));
        }
    }

    private static void check(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Demonstration parties: " + errors);
        }
    }

    private static Map<String, String> of(Properties all, String party) {
        Map<String, String> values = new HashMap<>();
        for (String key : all.stringPropertyNames()) {
            if (key.startsWith(party + ".")) {
                values.put(key.substring(party.length() + 1), all.getProperty(key));
            }
        }
        return values;
    }

    private static Properties read() {
        Properties all = new Properties();
        try (Reader file = new InputStreamReader(
                DemoParties.class.getResourceAsStream("/demo/parties.properties"), StandardCharsets.UTF_8)) {
            all.load(file);
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
