package kz.bastama.legal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.Counting;
import kz.bastama.legal.domain.DayKind;
import kz.bastama.legal.domain.ListedDays;
import kz.bastama.legal.domain.MciByDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

class RuleFilesTest {

    private static final RuleFiles FILES = files("classpath:legal/");
    private static final Edition RULES = FILES.editions().get(EditionId.parse("state-grant/2025-07-01"));
    private static final Edition OLDER = FILES.editions().get(EditionId.parse("state-grant/2022-10-01"));
    private static final ListedDays CALENDAR = new ListedDays(FILES.calendar());

    @Test
    @DisplayName("Law 36-III, article 6-1(2): types of state grants by term and amount")
    void boundsTheTypesByTermAndAmount() {
        assertThat(RULES.names("grantTypes")).containsExactly("short", "medium", "long");
        assertThat(RULES.whole("grantTypes.short.minMonths")).isEqualTo(3);
        assertThat(RULES.whole("grantTypes.short.maxMci")).isEqualTo(3000);
        assertThat(RULES.whole("grantTypes.medium.maxMonths")).isEqualTo(24);
        assertThat(RULES.whole("grantTypes.long.minMci")).isEqualTo(10000);
        assertThat(RULES.has("grantTypes.long.maxMci")).isFalse();
        assertThat(RULES.basis("grantTypes.short.minMci").certainty()).isEqualTo(Certainty.LAW);
    }

    @Test
    @DisplayName("Law 36-III, article 6-1(5): at most 10 % of a short or medium grant, 5 % of a long one")
    void limitsTheInstitutionalShare() {
        assertThat(RULES.decimal("grantTypes.short.institutionalShare")).isEqualByComparingTo("10");
        assertThat(RULES.decimal("grantTypes.medium.institutionalShare")).isEqualByComparingTo("10");
        assertThat(RULES.decimal("grantTypes.long.institutionalShare")).isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("Law 36-III, article 5(1): sixteen spheres under the law's own numbers, with its holes")
    void keepsTheNumbersOfTheSpheres() {
        assertThat(RULES.names("spheres"))
                .containsExactly(
                        "1", "2", "3", "4", "5", "7", "8", "9", "10", "11", "12", "13", "13-1", "13-2", "15", "16");
        assertThat(RULES.title("spheres.3").ru()).startsWith("охрана");
    }

    @Test
    @DisplayName("Law 36-III, article 6-1(4): eight grounds that exclude from a grant")
    void listsTheExclusionGrounds() {
        assertThat(RULES.names("exclusionGrounds")).hasSize(8).contains("kinship", "sanctionLists");
        assertThat(RULES.basis("exclusionGrounds.liquidation").source().en()).contains("article 6-1, point 4");
    }

    @Test
    void weighsTheCriteriaToTheWholeScale() {
        int sum = RULES.names("criteria").stream()
                .mapToInt(name -> RULES.whole("criteria." + name))
                .sum();

        assertThat(sum).isEqualTo(RULES.whole("expert.scale"));
    }

    @ParameterizedTest
    @CsvSource({"short", "medium", "long"})
    void dividesEachGrantIntoTranchesWhole(String type) {
        assertThat(RULES.decimals("tranches." + type).stream()
                        .mapToInt(BigDecimal::intValueExact)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    @DisplayName(
            "West Kazakhstan 2023: announced 13 July, intake closes on 2 August at 18:30; checked on the 7th working day")
    void closesTheIntakeOfWestKazakhstanAsItWas() {
        Counting counting = new Counting(CALENDAR);

        Instant closes = counting.due(RULES, "intake.short", at("2023-07-13T09:00"));

        assertThat(closes).isEqualTo(at("2023-08-02T18:30"));
        assertThat(counting.due(RULES, "formalCheck", closes)).isEqualTo(at("2023-08-11T23:59:59.999"));
    }

    @Test
    @DisplayName("Zhanaozen 2025: announced 6 March, 20 calendar days over the moved days of March end on the 26th")
    void closesTheIntakeOfZhanaozenAfterNauryz() {
        assertThat(new Counting(CALENDAR).due(RULES, "intake.short", at("2025-03-06T09:00")))
                .isEqualTo(at("2025-03-26T18:30"));
    }

    @Test
    @DisplayName(
            "Rules of 2022, point 42: the experts name the winners; since 1 July 2025 a competition commission does")
    void changesWhoDecidesInTheMiddleOf2025() {
        assertThat(OLDER.text("selection.decidedBy")).isEqualTo("expertCommission");
        assertThat(OLDER.basis("selection.decidedBy").certainty()).isEqualTo(Certainty.PRACTICE);
        assertThat(OLDER.has("commission")).isFalse();
        assertThat(OLDER.whole("expert.draw")).isEqualTo(5);
        assertThat(OLDER.text("expert.quorum")).isEqualTo("2/3");
        assertThat(OLDER.whole("terms.formalCheck.working")).isEqualTo(7);
        assertThat(RULES.text("selection.decidedBy")).isEqualTo("competitionCommission");
    }

    @Test
    @DisplayName(
            "Ministry 2023: announced 12 January, short and medium closed on 1 February, long on 15 February, 18:30")
    void closesTheIntakesOfTheMinistryAsTheyWere() {
        Counting counting = new Counting(CALENDAR);

        assertThat(counting.due(OLDER, "intake.short", at("2023-01-12T09:00"))).isEqualTo(at("2023-02-01T18:30"));
        assertThat(counting.due(OLDER, "intake.medium", at("2023-01-12T09:00"))).isEqualTo(at("2023-02-01T18:30"));
        assertThat(counting.due(OLDER, "intake.long", at("2023-01-12T09:00"))).isEqualTo(at("2023-02-15T18:30"));
    }

    @Test
    @DisplayName("A new edition is one file: laid beside the others, it is in force from its day")
    void takesUpAnotherEditionWithNothingButItsFile(@TempDir Path folder) throws IOException {
        Path shipped = new ClassPathResource("legal").getFile().toPath();
        FileSystemUtils.copyRecursively(shipped, folder);
        Path rules = folder.resolve("state-grant");
        Files.writeString(
                rules.resolve("2027-01-01.yml"),
                Files.readString(rules.resolve("2025-07-01.yml"))
                        .replace("inForceFrom: 2025-07-01", "inForceFrom: 2027-01-01")
                        .replace("'competitionCommission'", "'expertCommission'")
                        .replaceAll("(?s)  commission:\n.*?(?=\n  [a-z])", ""));

        Editions editions = files(folder.toUri().toString()).editions();

        assertThat(editions.inForce("state-grant", LocalDate.parse("2026-12-31"))
                        .id())
                .isEqualTo(RULES.id());
        assertThat(editions.inForce("state-grant", LocalDate.parse("2027-01-01"))
                        .text("selection.decidedBy"))
                .isEqualTo("expertCommission");
    }

    @ParameterizedTest
    @CsvSource({"2024, 249", "2025, 246"})
    @DisplayName("Working days of the year as published by the ministry (2024: 248, and 17 June that worked after all)")
    void countsTheWorkingDaysOfTheYear(int year, int expected) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("Constitution Day: 30 August up to 2025, none in 2026, 15 March from 2027")
    void movesConstitutionDay() {
        assertThat(kindOn("2025-08-30")).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-08-31"))).isTrue();
        assertThat(kindOn("2027-03-15")).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    @DisplayName("Kurban Ait on Sunday 16 June 2024 was not moved: 17 June worked, against the calendar printed before")
    void doesNotMoveKurbanAit() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2024-06-17"))).isTrue();
    }

    @Test
    void marksTheDayThatIsOnlyExpectedAsOurs() {
        assertThat(CALENDAR.on(LocalDate.parse("2027-05-16"))
                        .map(day -> day.basis().certainty()))
                .contains(Certainty.DEFAULT);
    }

    @Test
    @DisplayName("The index changed in the middle of 2020 and of 2022")
    void changesTheIndexWithinAYear() {
        MciByDate index = FILES.monthlyIndex();

        assertThat(index.on(LocalDate.parse("2022-03-31"))).isEqualByComparingTo("3063");
        assertThat(index.on(LocalDate.parse("2022-04-01"))).isEqualByComparingTo("3180");
        assertThat(index.on(LocalDate.parse("2026-11-21"))).isEqualByComparingTo("4325");
        assertThat(index.basis(LocalDate.parse("2026-11-21")).source().ru()).contains("2026");
        assertThatThrownBy(() -> index.on(LocalDate.parse("2015-12-31"))).hasMessageContaining("2015-12-31");
    }

    @Test
    @DisplayName("Faulty files stop the start and are named, all at once")
    void namesEverythingThatIsWrong() {
        assertThatThrownBy(() -> files("classpath:legal-faulty/").editions())
                .isInstanceOf(RulebookFault.class)
                .message()
                .contains("terms.noSource lacks source")
                .contains("terms.misspelt has the unknown key certanty")
                .contains("expert.pass should be a decimal but is sixty")
                .contains("formalCheck.correctionRounds should be a none or one but is 2")
                .contains("nobody knows the key expert.pas;")
                .contains("terms.two should be a term")
                .contains("names nowhere, which is not among the sources")
                .contains("should be law, practice or default, not maybe")
                .contains(
                        "legal/state-grant/2025-07-01.yml lacks formalCheck.needed, which legal/keys/competition.yml needs");
    }

    private static DayKind kindOn(String date) {
        return CALENDAR.on(LocalDate.parse(date)).map(CalendarDay::kind).orElseThrow();
    }

    private static RuleFiles files(String root) {
        return new RuleFiles(new PathMatchingResourcePatternResolver(), root);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
