package kz.bastama.replay.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.bastama.replay.domain.Part;

/**
 * What has happened before a demonstration begins, from {@code demo/call.yml}: {@code ${30}} in it is the day thirty days ago, or the
 * Friday before it,
 * {@code ${year}} the year of today.
 */
public final class DemoScript {

    private static final Pattern DAYS_AGO = Pattern.compile("\\$\\{(\\d+)}");

    private DemoScript() {}

    /** Officers do not work at weekends. */
    private static LocalDate workday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    /** The acts in their order, as in the timeline of a case. */
    public static List<Part> before(LocalDate today) {
        try (InputStream file = DemoScript.class.getResourceAsStream("/demo/call.yml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${year}", String.valueOf(today.getYear()));
            String dated = DAYS_AGO.matcher(text)
                    .replaceAll(days -> workday(today.minusDays(Integer.parseInt(days.group(1))))
                            .toString());
            return YamlParts.of(new StringReader(dated)).part("timeline").list();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
