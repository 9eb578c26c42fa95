package kz.bastama.competition.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import kz.bastama.legal.WorkingCalendar;

/**
 * One event for a calendar, by RFC 5545: lines end with CR LF and are folded at 75 bytes without cutting a letter; the zone of the
 * whole country comes along, with its change on 1 March 2024.
 */
final class CalendarFile {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(WorkingCalendar.ZONE);
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Asia/Almaty
            BEGIN:STANDARD
            DTSTART:20041031T030000
            TZOFFSETFROM:+0700
            TZOFFSETTO:+0600
            TZNAME:+06
            END:STANDARD
            BEGIN:STANDARD
            DTSTART:20240301T000000
            TZOFFSETFROM:+0600
            TZOFFSETTO:+0500
            TZNAME:+05
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /**
     * @param uid the same for the same event, whenever it is asked for
     * @param sequence rises whenever the event is moved
     * @param cancelled whether it will not take place
     */
    record Event(
            String uid,
            int sequence,
            boolean cancelled,
            Instant at,
            Instant stamp,
            String summary,
            String about,
            String url) {}

    static String of(Event event) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Bastama//Calls//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        ZONE.lines().forEach(file::line);
        file.line("BEGIN:VEVENT");
        file.line("UID:" + event.uid());
        file.line("SEQUENCE:" + event.sequence());
        file.line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        file.line("DTSTAMP:" + UTC.format(event.stamp()));
        file.line("DTSTART;TZID=Asia/Almaty:" + LOCAL.format(event.at()));
        file.line("DURATION:PT0S");
        file.line("SUMMARY:" + escaped(event.summary()));
        file.line("DESCRIPTION:" + escaped(event.about()));
        file.line("URL:" + event.url());
        file.line("TRANSP:TRANSPARENT");
        if (!event.cancelled()) {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line("TRIGGER:-P1D");
            file.line("DESCRIPTION:" + escaped(event.summary()));
            file.line("END:VALARM");
        }
        file.line("END:VEVENT");
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String line) {
        int bytes = 0;
        for (int letter : line.codePoints().toArray()) {
            String one = Character.toString(letter);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += more;
        }
        text.append("\r\n");
    }
}
