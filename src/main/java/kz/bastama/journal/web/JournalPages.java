package kz.bastama.journal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalIndex;
import kz.bastama.journal.JournalRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The history of one case for the house's own staff, and the whole journal for auditors. An officer of a customer reads the
 * history on the case page itself, which knows whose case it is.
 */
@Controller
class JournalPages {

    private final Journal journal;
    private final JournalIndex index;
    private final CurrentActor actors;
    private final ObjectProvider<CaseNames> modules;
    private final Clock clock;

    JournalPages(
            Journal journal, JournalIndex index, CurrentActor actors, ObjectProvider<CaseNames> modules, Clock clock) {
        this.journal = journal;
        this.index = index;
        this.actors = actors;
        this.modules = modules;
        this.clock = clock;
    }

    @GetMapping("/staff/journal/{caseId}")
    String historyForStaff(@PathVariable String caseId, Model model) {
        boolean ofTheHouse = Stream.of(Role.OPERATOR, Role.SECRETARY, Role.ADMINISTRATOR)
                .anyMatch(role -> actors.get().has(role));
        if (!ofTheHouse) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return history(caseId, model);
    }

    @GetMapping("/audit/journal/{caseId}")
    String historyForAuditors(@PathVariable String caseId, Model model) {
        model.addAttribute("audit", true);
        return history(caseId, model);
    }

    @GetMapping("/audit/journal")
    String search(
            Wanted wanted,
            @RequestParam(defaultValue = "-at") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        JournalIndex.Page found = index.search(wanted.search(clock), sort, Math.max(page, 1) - 1);
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", found);
        model.addAttribute(
                "names",
                named(found.records().stream().map(one -> one.entry().caseId()).collect(Collectors.toSet())));
        model.addAttribute("events", index.events());
        return "journal/search";
    }

    private String history(String caseId, Model model) {
        List<JournalRecord> records = journal.ofCase(caseId);
        if (records.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("caseId", caseId);
        model.addAttribute("name", named(Set.of(caseId)).get(caseId));
        model.addAttribute("records", records);
        return "journal/case";
    }

    private Map<String, CaseName> named(Set<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        modules.orderedStream().forEach(module -> names.putAll(module.named(caseIds)));
        return names;
    }

    /** What an auditor typed; days are whole days in the zone of the house, the last one included. */
    record Wanted(
            String caseId,
            String actor,
            String what,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

        JournalIndex.Search search(Clock clock) {
            return new JournalIndex.Search(
                    given(caseId),
                    given(actor),
                    given(what),
                    start(from, clock),
                    start(until == null ? null : until.plusDays(1), clock));
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static Instant start(LocalDate day, Clock clock) {
            return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
        }
    }
}
