package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * A question about a call. Question and answer are public, who asked is not.
 *
 * @param language kk, ru or en: the language that it was asked in
 * @param hiddenBecause why it is not public, once it was hidden
 */
@RecordBuilder
public record CallQuestion(
        UUID id,
        UUID competitionId,
        QuestionState state,
        UUID askedBy,
        String language,
        String question,
        Instant askedAt,
        String answer,
        Instant answeredAt,
        String hiddenBecause) {

    public static CallQuestion asked(
            UUID id, UUID competitionId, UUID by, String language, String question, Instant at) {
        return CallQuestionBuilder.builder()
                .id(id)
                .competitionId(competitionId)
                .state(QuestionState.ASKED)
                .askedBy(by)
                .language(language)
                .question(question)
                .askedAt(at)
                .build();
    }

    public CallQuestion answered(String words, Instant at) {
        expect(isOpen());
        return CallQuestionBuilder.builder(this)
                .state(QuestionState.ANSWERED)
                .answer(words)
                .answeredAt(at)
                .build();
    }

    /** Whether or not it was answered. */
    public CallQuestion hidden(String because) {
        expect(state != QuestionState.HIDDEN);
        return CallQuestionBuilder.builder(this)
                .state(QuestionState.HIDDEN)
                .hiddenBecause(because)
                .build();
    }

    public boolean isOpen() {
        return state == QuestionState.ASKED;
    }

    public boolean isPublic() {
        return state == QuestionState.ANSWERED;
    }

    private void expect(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("Question " + id + " is " + state);
        }
    }
}
