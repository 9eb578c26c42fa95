package kz.bastama.party.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        Kept<Customer> kept =
                editing.customer(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> values = new HashMap<>(typed);
        values.put("code", code);
        if (!kept.version().equals(over(typed))) {
            return elsewhere("party/customer", values, values(kept.value()), kept.version(), model, response);
        }
        Map<String, String> errors = editing.saveCustomer(values, typed.containsKey("active"), kept.version());
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
        Integer version = typed.getOrDefault("version", "").isEmpty() ? null : over(typed);
        Kept<Operator> kept = editing.operator().orElse(null);
        if (version != null && kept != null && !kept.version().equals(version)) {
            return elsewhere("party/operator", typed, values(kept.value()), kept.version(), model, response);
        }
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

    /** What somebody else saved meanwhile stands beside what was typed, which only a button of its own saves over it. */
    private static String elsewhere(
            String page,
            Map<String, String> typed,
            Map<String, String> kept,
            Integer present,
            Model model,
            HttpServletResponse response) {
        Map<String, String> theirs = new TreeMap<>(kept);
        theirs.putIfAbsent("active", "");
        theirs.keySet()
                .removeIf(field ->
                        theirs.get(field).equals(typed.getOrDefault(field, "").strip()));
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("theirs", theirs);
        model.addAttribute("present", present);
        return form(page, typed, version(typed), model);
    }

    private static String saved(String page, RedirectAttributes next) {
        next.addFlashAttribute("done", "party.saved");
        return "redirect:" + page;
    }

    private static Integer version(Map<String, String> typed) {
        return number(typed.getOrDefault("version", ""));
    }

    private static Integer over(Map<String, String> typed) {
        return typed.containsKey("_over") ? number(typed.get("_over")) : version(typed);
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
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
