package kz.bastama.competition.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.QuestionProcess;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a question about a call, until some working days before its closing; the same question of the same person
 * once, and only so many before the first are answered.
 */
@Service
public class AskQuestion {

    private static final String DAYS = "intake.questionDays";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    /** So many questions of one asker about a call may wait: those of others are not buried under them. */
    private static final int MOST_WAITING = 5;

    private final Competitions competitions;
    private final CallQuestions questions;
    private final QuestionProcess process;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    AskQuestion(
            Competitions competitions,
            CallQuestions questions,
            QuestionProcess process,
            Editions editions,
            WorkingCalendar calendar,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.questions = questions;
        this.process = process;
        this.editions = editions;
        this.calendar = calendar;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** First instant that is too late. */
    public Instant until(Competition competition) {
        ZonedDateTime closing = competition.closesAt().atZone(WorkingCalendar.ZONE);
        LocalDate day = closing.toLocalDate();
        for (int left = editions.get(competition.edition()).whole(DAYS); left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day.atTime(closing.toLocalTime()).atZone(WorkingCalendar.ZONE).toInstant();
    }

    public boolean isOpen(Competition competition) {
        Instant now = clock.instant();
        return competition.receives(now) && now.isBefore(until(competition));
    }

    @Transactional
    public Verdict of(UUID competitionId, String words, Locale language) {
        return by(actor.get().personId(), competitionId, words, language);
    }

    /** @param by a guest who has confirmed an address */
    @Transactional
    Verdict ofGuest(UUID by, UUID competitionId, String words, Locale language) {
        Verdict verdict = againstGuest(competitions.find(competitionId).orElseThrow(), words);
        return verdict.isAllowed() ? by(by, competitionId, words, language) : verdict;
    }

    private Verdict by(UUID by, UUID competitionId, String words, Locale language) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Verdict verdict = against(competition, words);
        if (!verdict.isAllowed()) {
            return verdict;
        }
        String asked = words.strip();
        UUID id = idOf(competitionId, by, asked);
        if (questions.waiting(competitionId, by) >= MOST_WAITING
                && questions.find(id).isEmpty()) {
            return Verdict.refused(Refusal.of("competition.questionsWaiting", null, Map.of("most", MOST_WAITING)));
        }
        CallQuestion question =
                CallQuestion.asked(id, competitionId, by, language.getLanguage(), asked, clock.instant());
        if (questions.add(question)) {
            journal.record(JournalEntry.of(competitionId.toString(), "competition.questionAsked"));
            process.start(question, competition);
        }
        return Verdict.allowed();
    }

    /** Why it cannot be asked. */
    Verdict against(Competition competition, String words) {
        if (!isOpen(competition)) {
            return Verdict.refused(Refusal.of(
                    "competition.questionsOver",
                    editions.get(competition.edition()).basis(DAYS),
                    Map.of("until", ShownTime.minute(until(competition)))));
        }
        int length = words.strip().length();
        return length < SHORTEST || length > LONGEST
                ? Verdict.refused(Refusal.of("competition.questionLength", null, Map.of("longest", LONGEST))
                        .at("question"))
                : Verdict.allowed();
    }

    /** The same for guests, who cannot be told apart: all together they do not bury the questions of others. */
    Verdict againstGuest(Competition competition, String words) {
        Verdict verdict = against(competition, words);
        return questions.waitingOfGuests(competition.id()) >= questions.mostOfGuests()
                ? verdict.and(Verdict.refused(Refusal.of(
                        "competition.guestQuestionsWaiting", null, Map.of("most", questions.mostOfGuests()))))
                : verdict;
    }

    private static UUID idOf(UUID competitionId, UUID by, String asked) {
        return UUID.nameUUIDFromBytes((competitionId + "\n" + by + "\n" + asked).getBytes(StandardCharsets.UTF_8));
    }
}
