package kz.bastama.browser.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bastama.browser.DemonstrationClock;
import kz.bastama.browser.Portal;
import kz.bastama.browser.Visit;

/**
 * The road of one grant from the proposal of its topic to the public card of the closed project. What a step leaves to those
 * after it stands here; between two steps nobody needs to be signed in.
 */
public final class Road {

    private final Visit visit;

    /** Addresses of the case pages of staff, by which the others are made. */
    String list;

    String funding;

    String competition;
    String grant;

    /** Of the two applicants, in the order of sending. */
    String firstApplication;

    String secondApplication;

    public Road(Visit visit) {
        this.visit = visit;
    }

    public List<Step> steps() {
        return Stream.of(
                        new TopicSteps(this).steps(),
                        new ListSteps(this).steps(),
                        new FundingSteps(this).steps(),
                        new CallSteps(this).steps(),
                        new IntakeSteps(this).steps(),
                        new CheckSteps(this).steps(),
                        new ExpertiseSteps(this).steps(),
                        new CommissionSteps(this).steps(),
                        new ObjectionSteps(this).steps(),
                        new AgreementSteps(this).steps(),
                        new ReportSteps(this).steps(),
                        new OpenSteps(this).steps())
                .flatMap(List::stream)
                .toList();
    }

    Portal as(String login) {
        return visit.portal(login);
    }

    Portal anybody() {
        return visit.guestPortal();
    }

    /** Weeks pass at once: the next term of the road ends. */
    void passTerm() {
        clock().moveToNextTerm();
    }

    /** Days pass at once, until that one. */
    void passTo(LocalDate day) {
        clock().moveTo(day);
    }

    LocalDate today() {
        return clock().today();
    }

    /** So many days ahead, or the next ordinary working day after that: no commission is called for a day off. */
    LocalDate workingDayIn(int days) {
        LocalDate day = today().plusDays(days);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || isListed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isListed(LocalDate day) {
        try (InputStream year = Road.class.getResourceAsStream("/legal/calendar/" + day.getYear() + ".yml")) {
            return year != null && new String(year.readAllBytes(), StandardCharsets.UTF_8).contains("date: " + day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemonstrationClock clock() {
        return new DemonstrationClock(as("administrator"));
    }

    String call() {
        return competition.replace("/staff/competitions/", "/calls/");
    }
}
