package kz.bastama.legal.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/**
 * What an administrator wants to say of a day. English may stay empty; what is not filled in is null or blank.
 *
 * @param reason why, for the history
 */
public record DayChange(LocalDate date, DayKind kind, Words name, Words source, Certainty certainty, String reason) {

    /** A text as it was typed. */
    public record Words(String kk, String ru, String en) {

        boolean isComplete() {
            return isFilled(kk) && isFilled(ru);
        }

        OfficialText official() {
            return new OfficialText(kk.strip(), ru.strip(), en == null ? null : en.strip());
        }
    }

    public Verdict check(ListedDays present) {
        return Verdict.all(Stream.of(
                need(kind != null, "legal.kindMissing", "kind"),
                need(kind != DayKind.MOVED_WORK || mayBecomeWorking(present), "legal.alreadyWorks", "kind"),
                need(name.isComplete(), "legal.nameMissing", isFilled(name.kk()) ? "name-ru" : "name-kk"),
                need(source.isComplete(), "legal.sourceMissing", isFilled(source.kk()) ? "source-ru" : "source-kk"),
                need(certainty != null, "legal.certaintyMissing", "certainty"),
                need(isFilled(reason), "legal.reasonMissing", "reason")));
    }

    /** Only after {@link #check} allowed the change. */
    public CalendarDay asDay() {
        return new CalendarDay(date, kind, name.official(), new LegalBasis(certainty, source.official()));
    }

    private boolean mayBecomeWorking(ListedDays present) {
        return ListedDays.isWeekend(date)
                || present.on(date)
                        .filter(day -> day.kind() != DayKind.ORDINARY)
                        .isPresent();
    }

    private static Verdict need(boolean fulfilled, String code, String field) {
        return fulfilled
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(code, null).at(field));
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
