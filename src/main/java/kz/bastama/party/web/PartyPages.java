package kz.bastama.party.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.party.application.EditParties;
import kz.bastama.party.domain.PartyBook.Kept;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration of the operator and of the customers. */
@Controller
@RequestMapping("/admin")
class PartyPages {

    private final Parties parties;
    private final EditParties editing;

    PartyPages(Parties parties, EditParties editing) {
        this.parties = parties;
        this.editing = editing;
    }

    @GetMapping("/customers")
    String customers(@RequestParam(defaultValue = "") String text, Locale language, Model model) {
        String wanted = text.strip().toLowerCase(language);
        model.addAttribute("text", text);
        model.addAttribute(
                "customers",
                parties.customers().stream()
                        .filter(customer -> customer.bin().contains(wanted)
                                || customer.code().contains(wanted)
                                || customer.name()
                                        .in(language)
                                        .toLowerCase(language)
                                        .contains(wanted))
                        .toList());
        return "party/customers";
    }

    @GetMapping("/customers/new")
    String newCustomer(@RequestParam Map<String, String> typed, Model model) {
        return form("party/customer", typed, null, model);
    }

    @PostMapping("/customers/new")
    String addCustomer(
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Map<String, String> errors = editing.saveCustomer(typed, true, null);
        return errors.isEmpty()
                ? saved("/admin/customers", next)
                : again("party/customer", typed, null, errors, model, response);
    }

    @GetMapping("/customers/{code}")
    String customer(@PathVariable String code, @RequestParam Map<String, String> typed, Model model) {
        Kept<Customer> kept =
                editing.customer(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> values = values(kept.value());
        values.putAll(typed);
        return form("party/customer", values, typed.containsKey("version") ? version(typed) : kept.version(), model);
    }

    @PostMapping("/customers/{code}")
    String editCustomer(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        editing.customer(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> values = new HashMap<>(typed);
        values.put("code", code);
        Map<String, String> errors = editing.saveCustomer(values, typed.containsKey("active"), version(typed));
        return errors.isEmpty()
                ? saved("/admin/customers", next)
                : again("party/customer", values, version(typed), errors, model, response);
    }

    @GetMapping("/operator")
    String operator(@RequestParam Map<String, String> typed, Model model) {
        Kept<Operator> kept = editing.operator().orElse(null);
        Map<String, String> values = kept == null ? new HashMap<>() : values(kept.value());
        values.putAll(typed);
        return form("party/operator", values, kept == null ? null : kept.version(), model);
    }

    @PostMapping("/operator")
    String editOperator(
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Integer version = typed.getOrDefault("version", "").isEmpty() ? null : version(typed);
        Map<String, String> errors = editing.saveOperator(typed, version);
        return errors.isEmpty()
                ? saved("/admin/operator", next)
                : again("party/operator", typed, version, errors, model, response);
    }

    private static String form(String page, Map<String, String> values, Integer version, Model model) {
        model.addAttribute("values", values);
        model.addAttribute("version", version);
        return page;
    }

    private static String again(
            String page,
            Map<String, String> values,
            Integer version,
            Map<String, String> errors,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        return form(page, values, version, model);
    }

    private static String saved(String page, RedirectAttributes next) {
        next.addFlashAttribute("done", "party.saved");
        return "redirect:" + page;
    }

    private static Integer version(Map<String, String> typed) {
        try {
            return Integer.valueOf(typed.getOrDefault("version", ""));
        } catch (NumberFormatException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static Map<String, String> values(Customer customer) {
        Map<String, String> values =
                new HashMap<>(Map.of("code", customer.code(), "bin", customer.bin(), "kato", customer.kato()));
        put(values, "name", customer.name());
        put(values, "head", customer.head());
        if (customer.active()) {
            values.put("active", "on");
        }
        return values;
    }

    private static Map<String, String> values(Operator operator) {
        Map<String, String> values =
                new HashMap<>(Map.of("bin", operator.bin(), "iban", operator.iban(), "bic", operator.bic()));
        put(values, "name", operator.name());
        put(values, "address", operator.address());
        put(values, "head", operator.head());
        put(values, "city", operator.city());
        return values;
    }

    private static void put(Map<String, String> values, String field, OfficialText text) {
        values.put(field + "-kk", text.kk());
        values.put(field + "-ru", text.ru());
        values.put(field + "-en", text.givenEnglish());
    }
}
