package kz.bastama.legal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.DayExplained.Kind;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.legal.domain.CalendarChange;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.DayChange;
import kz.bastama.legal.domain.DayChange.Words;
import kz.bastama.legal.domain.DayKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Years far from now, one for each test, so that the cases of other tests do not move. */
@BastamaTest
class KeptTermsTest {

    private static final EditionId RULES = EditionId.parse("state-grant/2025-07-01");

    @Autowired
    private Terms terms;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private ChangeCalendarDay changeCalendarDay;

    @Autowired
    private ReadCalendar readCalendar;

    @Autowired
    private SeedCalendar seedCalendar;

    @Autowired
    private CalendarDays days;

    @Autowired
    private MovedTerms moved;

    @Autowired
    private TestRaces races;

    private final String caseId = UUID.randomUUID().toString();

    @Test
    void opensATermOnce() {
        Term first = terms.open(caseId, RULES, "formalCheck", at("2061-03-01T10:00"));
        Term second = terms.open(caseId, RULES, "formalCheck", at("2061-03-08T10:00"));

        assertThat(second).isEqualTo(first);
        assertThat(terms.ofCase(caseId)).containsExactly(first);
        assertThat(first.due()).isEqualTo(at("2061-03-10T23:59:59.999"));
    }

    @Test
    void opensTheNextRoundAfterTheFirstIsClosed() {
        terms.open(caseId, RULES, "reportReview", at("2026-01-05T10:00"));
        terms.close(caseId, "reportReview");
        terms.close(caseId, "reportReview");
        terms.open(caseId, RULES, "reportReview", at("2061-02-01T10:00"));

        assertThat(terms.ofCase(caseId)).extracting(Term::isOpen).containsExactly(false, true);
    }

    @Test
    @DisplayName("The Government moves a day by decree: running terms move, closed ones stay")
    void movesRunningTermsWithTheCalendar() {
        Term check = terms.open(caseId, RULES, "formalCheck", at("2062-03-01T10:00"));
        terms.open(caseId, RULES, "objection", at("2062-03-01T10:00"));
        terms.close(caseId, "objection");

        ChangeCalendarDay.Outcome outcome = changeCalendarDay.by("admin", holiday("2062-03-03"));

        Instant later = at("2062-03-13T23:59:59.999");
        assertThat(check.due()).isEqualTo(at("2062-03-10T23:59:59.999"));
        assertThat(outcome.moved()).contains(new TermMoved(caseId, "formalCheck", check.due(), later));
        assertThat(moved.of(caseId)).containsExactly(new TermMoved(caseId, "formalCheck", check.due(), later));
        assertThat(terms.ofCase(caseId).stream().filter(Term::isOpen))
                .singleElement()
                .satisfies(term -> assertThat(term.due()).isEqualTo(later));
        assertThat(terms.explain(terms.ofCase(caseId).get(0)))
                .filteredOn(day -> day.date().equals(LocalDate.parse("2062-03-03")))
                .extracting(DayExplained::kind)
                .containsExactly(Kind.HOLIDAY);
    }

    @Test
    @DisplayName("A decision puts the end later; from then on the calendar moves that end and not the counted one")
    void movesAnExtendedTermFromWhereTheDecisionPutIt() {
        Term counted = terms.open(caseId, RULES, "intake.short", at("2069-03-01T10:00"));
        Instant later = at("2069-03-29T18:30");

        terms.extend(caseId, "intake.short", later, "No. 21: snow");
        assertThat(moved.of(caseId)).containsExactly(new TermMoved(caseId, "intake.short", counted.due(), later));
        changeCalendarDay.by("admin", holiday("2069-03-13"));
        assertThat(terms.ofCase(caseId).get(0).due()).isEqualTo(later);
        changeCalendarDay.by("admin", holiday("2069-03-29"));

        Term term = terms.ofCase(caseId).get(0);
        assertThat(term.due()).isEqualTo(at("2069-04-01T18:30"));
        assertThat(terms.explain(term))
                .filteredOn(day -> day.kind() == Kind.EXTENDED)
                .last()
                .satisfies(day -> {
                    assertThat(day.date()).isEqualTo(LocalDate.parse("2069-04-01"));
                    assertThat(day.name().ru()).isEqualTo("No. 21: snow");
                });
    }

    @ParameterizedTest(name = "the extension first: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("A decision to extend is not undone by a change of the calendar at the same time")
    void keepsAnExtensionThatMeetsAChangeOfTheCalendar(boolean extensionFirst) throws Exception {
        LocalDate year = LocalDate.of(extensionFirst ? 2070 : 2073, 6, 1);
        Instant start = year.atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant();
        Term counted = terms.open(caseId, RULES, "intake.short", start);
        Instant later = counted.due().plus(Duration.ofDays(14));
        DayChange closed =
                holiday(LocalDate.ofInstant(counted.due(), WorkingCalendar.ZONE).toString());
        Runnable extension = () -> terms.extend(caseId, "intake.short", later, "No. 21: snow");
        Runnable change = () -> changeCalendarDay.by("admin", closed);

        races.atOnce(extensionFirst ? extension : change, extensionFirst ? change : extension);

        assertThat(terms.ofCase(caseId)).singleElement().satisfies(term -> {
            assertThat(term.due()).isEqualTo(later);
            assertThat(term.extendedBecause()).isEqualTo("No. 21: snow");
        });
        assertThat(calendar.isWorkingDay(closed.date())).isFalse();
    }

    @Test
    @DisplayName("Two administrators close two days at once: the term that waits on both moves over both")
    void countsBothOfTwoChangesAtOnce() throws Exception {
        Term check = terms.open(caseId, RULES, "formalCheck", at("2073-03-01T10:00"));
        assertThat(check.due()).isEqualTo(at("2073-03-10T23:59:59.999"));

        races.atOnce(
                () -> changeCalendarDay.by("admin", holiday("2073-03-03")),
                () -> changeCalendarDay.by("second", holiday("2073-03-06")));

        assertThat(terms.ofCase(caseId).get(0).due()).isEqualTo(at("2073-03-14T23:59:59.999"));
    }

    @Test
    void keepsWhatStoodThereAndWhatMoved() {
        terms.open(caseId, RULES, "formalCheck", at("2063-03-01T10:00"));

        changeCalendarDay.by("admin", holiday("2063-03-05"));
        changeCalendarDay.by("admin", ordinary("2063-03-05"));

        List<CalendarChange> changes = readCalendar.changesOf(2063);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1).before()).isNull();
        assertThat(changes.get(0).before().kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(changes.get(0).after().kind()).isEqualTo(DayKind.ORDINARY);
        assertThat(changes.get(0).by()).isEqualTo("admin");
        assertThat(changes.get(0).reason()).isEqualTo("because");
        assertThat(changes.get(0).moved()).extracting(TermMoved::caseId).contains(caseId);
    }

    @Test
    void foreseesWhatWouldMoveAndChangesNothing() {
        Term term = terms.open(caseId, RULES, "formalCheck", at("2064-03-03T10:00"));

        assertThat(changeCalendarDay.foresee(holiday("2064-03-05")).moved())
                .extracting(TermMoved::caseId)
                .contains(caseId);
        assertThat(terms.ofCase(caseId)).containsExactly(term);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2064-03-05"))).isTrue();
    }

    @Test
    void showsAChangeAtOnce() {
        LocalDate day = LocalDate.parse("2065-03-05");
        assertThat(calendar.isWorkingDay(day)).isTrue();

        changeCalendarDay.by("admin", holiday("2065-03-05"));

        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @Test
    void refusesAnIncompleteChangeWithAllReasons() {
        DayChange empty = new DayChange(
                LocalDate.parse("2066-03-05"), null, new Words("", " ", null), new Words("k", "", ""), null, "");

        ChangeCalendarDay.Outcome outcome = changeCalendarDay.by("admin", empty);

        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.verdict().refusals())
                .extracting(refusal -> refusal.code() + " " + refusal.field())
                .containsExactly(
                        "legal.kindMissing kind",
                        "legal.nameMissing name-kk",
                        "legal.sourceMissing source-ru",
                        "legal.certaintyMissing certainty",
                        "legal.reasonMissing reason");
        assertThat(readCalendar.changesOf(2066)).isEmpty();
    }

    @Test
    void makesOnlyADayOffAMovedWorkingDay() {
        assertThat(changeCalendarDay
                        .by("admin", change("2067-03-02", DayKind.MOVED_WORK))
                        .verdict()
                        .refusals())
                .extracting("code")
                .containsExactly("legal.alreadyWorks");
        assertThat(changeCalendarDay
                        .by("admin", change("2067-03-05", DayKind.MOVED_WORK))
                        .isDone())
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2067-03-05"))).isTrue();
    }

    @Test
    @DisplayName("A later start of the product never undoes what the administrator changed")
    void keepsTheAdministratorsDayAtTheNextStart() {
        changeCalendarDay.by("admin", ordinary("2068-03-08"));

        int added = seedCalendar.with(
                List.of(holiday("2068-03-08").asDay(), holiday("2068-03-22").asDay()));

        assertThat(added).isEqualTo(1);
        assertThat(readCalendar.listed().on(LocalDate.parse("2068-03-08")))
                .hasValueSatisfying(day -> assertThat(day.kind()).isEqualTo(DayKind.ORDINARY));
        assertThat(readCalendar.listed().on(LocalDate.parse("2068-03-22"))).isPresent();
    }

    @Test
    void startsWithTheListsOfTheProduct() {
        assertThat(days.all()).extracting(day -> day.date().getYear()).contains(2016, 2020, 2027);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-26"))).isFalse();
    }

    private static DayChange holiday(String date) {
        return change(date, DayKind.HOLIDAY);
    }

    private static DayChange ordinary(String date) {
        return change(date, DayKind.ORDINARY);
    }

    private static DayChange change(String date, DayKind kind) {
        return new DayChange(
                LocalDate.parse(date),
                kind,
                new Words("k", "r", ""),
                new Words("k", "r", "e"),
                Certainty.PRACTICE,
                " because ");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
