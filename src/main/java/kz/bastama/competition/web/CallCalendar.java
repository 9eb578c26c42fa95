package kz.bastama.competition.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The closing of a call for the reader's own calendar; asked for again after an extension, it moves the entry. */
@Controller
class CallCalendar {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Competitions competitions;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    CallCalendar(
            Competitions competitions,
            Journal journal,
            MessageSource messages,
            Clock clock,
            @Value("${bastama.address:http://localhost:${server.port:8080}}") String address) {
        this.competitions = competitions;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    @GetMapping("/calls/{id}/closing.ics")
    ResponseEntity<String> closing(@PathVariable UUID id, Locale language) {
        Competition competition = competitions
                .find(id)
                .filter(Competition::isPublic)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String summary = messages.getMessage(
                "competition.calendar.summary",
                new Object[] {Map.of("title", competition.title().in(language))},
                language);
        String lots = competitions.lotsOf(id).stream()
                .map(lot -> lot.number() + ". " + lot.title().in(language))
                .collect(Collectors.joining("\n"));
        boolean cancelled = competition.state() == CompetitionState.CANCELLED;
        String file = CalendarFile.of(new CalendarFile.Event(
                "call-" + id + "@bastama.kz",
                moves(id) + (cancelled ? 1 : 0),
                cancelled,
                competition.closesAt(),
                clock.instant(),
                summary,
                lots,
                address + "/calls/" + id));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"call-" + id + ".ics\"")
                .body(file);
    }

    /** How often the closing was put elsewhere. */
    private int moves(UUID id) {
        return (int) journal.ofCase(id.toString()).stream()
                .filter(record -> record.entry().what().equals("competition.closingMoved"))
                .count();
    }
}
