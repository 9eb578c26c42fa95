package kz.bastama.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The page by which an administrator of a demonstration moves its clock to the end of the next term. */
public final class DemonstrationClock {

    private static final String PATH = "/admin/clock";
    private static final int ATTEMPTS = 20;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private final Portal administrator;

    public DemonstrationClock(Portal administrator) {
        this.administrator = administrator;
    }

    public LocalDate today() {
        return LocalDate.parse(administrator.open(PATH).read("#clock-now").replaceFirst(" at .*", ""), SHOWN);
    }

    /** Waits until what is under way is done, then moves; a reminder may begin between a look and the press. */
    public void moveToNextTerm() {
        move("Move to the end of the next term");
    }

    /** Day after day, until that one. */
    public void moveTo(LocalDate day) {
        while (today().isBefore(day)) {
            move("Move by one day");
        }
    }

    private void move(String button) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            administrator.await(PATH, "main:not(:has(.message.info)) form button:enabled");
            administrator.press(button);
            if (administrator.find(".message.done").count() > 0) {
                administrator.says("The clock is moved.");
                return;
            }
        }
        throw new AssertionError("The clock finds steps under way each time");
    }
}
