package kz.bastama.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;

/**
 * A date as somebody typed it on a staff form, held against the days that it must not pass. A browser reads 12/20/2026 by
 * its own custom and may send another month or year: each refusal names the day that was understood and the limit.
 */
public final class TypedDay {

    /** How far ahead a meeting is called at the most: a measure of ours against slips, no rule of law. */
    public static final int DAYS_AHEAD = 90;

    private final String field;
    private final LocalDate day;
    private final List<Refusal> refusals = new ArrayList<>();

    private TypedDay(String field, LocalDate day) {
        this.field = field;
        this.day = day;
    }

    /** A field left empty keeps every rule. */
    public static TypedDay of(Answers answers, String field) {
        return new TypedDay(field, answers.date(field).orElse(null));
    }

    /** It says when something happened. */
    public TypedDay happened(LocalDate today) {
        return notAfter(today, "engine.dayAhead");
    }

    /** It says when something is to happen: from today on, and not in some other year. */
    public TypedDay planned(LocalDate today, int daysAhead) {
        return notBefore(today, "engine.dayPast").notAfter(today.plusDays(daysAhead), "engine.dayTooFar");
    }

    /** @param code of the refusal, whose wording takes {@code day} and {@code limit} */
    public TypedDay notBefore(LocalDate limit, String code) {
        return refuse(day != null && day.isBefore(limit), limit, code);
    }

    public TypedDay notAfter(LocalDate limit, String code) {
        return refuse(day != null && day.isAfter(limit), limit, code);
    }

    public Verdict verdict() {
        return new Verdict(refusals);
    }

    private TypedDay refuse(boolean passed, LocalDate limit, String code) {
        if (passed) {
            refusals.add(Refusal.of(code, null, Map.of("day", ShownTime.day(day), "limit", ShownTime.day(limit)))
                    .at(field));
        }
        return this;
    }
}
