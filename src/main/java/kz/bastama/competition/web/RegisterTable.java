package kz.bastama.competition.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.form.CsvRow;
import kz.bastama.legal.ShownTime;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of applications for a spreadsheet: what the page of the register lists, with the same filters. */
@Controller
class RegisterTable {

    private static final List<String> COLUMNS =
            List.of("number", "organisation", "bin", "project", "received", "asked", "state", "reason", "reasonCodes");

    private final Applications applications;
    private final Organisations organisations;
    private final ApplicationRegister register;
    private final ApplicationStanding standing;
    private final MessageSource messages;
    private final WeighOfficer weighOfficer;
    private final CurrentActor actor;

    RegisterTable(
            Applications applications,
            Organisations organisations,
            ApplicationRegister register,
            ApplicationStanding standing,
            MessageSource messages,
            WeighOfficer weighOfficer,
            CurrentActor actor) {
        this.applications = applications;
        this.organisations = organisations;
        this.register = register;
        this.standing = standing;
        this.messages = messages;
        this.weighOfficer = weighOfficer;
        this.actor = actor;
    }

    @GetMapping("/staff/applications/register.csv")
    ResponseEntity<byte[]> table(
            @RequestParam(required = false) ApplicationState state,
            @RequestParam(required = false) UUID competition,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String text,
            Locale language) {
        String customer = actor.get().onlyCustomer().orElse(null);
        String code = reason.isEmpty() ? null : reason;
        int pages = applications
                .search(customer, competition, state, code, text.strip(), 0)
                .pages();
        Stream<Application> all = IntStream.range(0, pages)
                .boxed()
                .flatMap(page -> open(applications
                        .search(customer, competition, state, code, text.strip(), page)
                        .items()));
        String rows = all.map(one -> CsvRow.of(cells(one, language))).collect(Collectors.joining());
        String head = CsvRow.of(COLUMNS.stream()
                .map(column -> messages.getMessage("competition.register.column." + column, null, language))
                .toList());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .body((CsvRow.BYTE_ORDER_MARK + head + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<Application> open(List<Application> found) {
        Set<UUID> closed = weighOfficer.closed(found);
        return found.stream().filter(one -> !closed.contains(one.id()));
    }

    private List<String> cells(Application one, Locale language) {
        Organisation organisation = organisations.find(one.organisationId()).orElseThrow();
        List<String> codes = one.reasons() == null ? List.of() : one.reasons().codes();
        return List.of(
                one.number(),
                organisation.name().in(language),
                organisation.bin().toString(),
                one.title(),
                ShownTime.minute(one.receivedAt()),
                one.asked().toPlainString(),
                messages.getMessage("competition.application." + standing.of(one), null, language),
                codes.stream()
                        .map(code -> register.reason(one, code).worded().in(language))
                        .collect(Collectors.joining("; ")),
                String.join(",", codes));
    }
}
